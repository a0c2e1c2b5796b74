"""Results of runs to calculate with."""

from qa.evaluation.runs import SquadResult

__all__ = ["squad_result"]


def squad_result(name: str = "q", **given: object) -> SquadResult:
    """A right answer with the given fields instead."""
    values: dict[str, object] = {
        "title": "Harbour",
        "question": "What was sold?",
        "type": "what",
        "profile": "what_object",
        "golds": ("crane",),
        "prediction": "crane",
        "evidence": "The crane was sold.",
        "kind": "span",
        "exact": 1.0,
        "f1": 1.0,
        "confidence": 0.9,
        "in_evidence": True,
        "ms": 1.0,
        "reading_ms": 0.0,
        "first": False,
    }
    return SquadResult(id=name, **(values | given))  # type: ignore[arg-type]
