"""The kinds of error that a summary is given, in the order of the table."""

from benchmarks.facts.change import Mutator
from benchmarks.facts.counts import COUNTS
from benchmarks.facts.figures import FIGURES
from benchmarks.facts.names import NAMES
from benchmarks.facts.outcomes import OUTCOMES
from benchmarks.facts.parts import PARTS
from benchmarks.facts.times import TIMES
from benchmarks.facts.translations import TRANSLATIONS
from benchmarks.facts.turns import TURNS
from benchmarks.facts.votes import VOTES

KINDS: tuple[Mutator, ...] = (*FIGURES, *COUNTS, *TIMES, *NAMES, *OUTCOMES, *VOTES, *TURNS, *PARTS, *TRANSLATIONS)
