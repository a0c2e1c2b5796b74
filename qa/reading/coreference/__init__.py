"""Who or what the pronouns, bare roles and short names of an article stand for.

Ordered sieves, most precise first, after Lee et al. (2013, "Deterministic coreference resolution
based on entity-centric, precision-ranked rules"); pronouns by salience after Lappin and Leass
(1994, "An algorithm for pronominal anaphora resolution").
"""

from __future__ import annotations

from qa.reading.coreference.link import RULES, Link
from qa.reading.coreference.resolver import Coreference

__all__ = ["RULES", "Coreference", "Link"]
