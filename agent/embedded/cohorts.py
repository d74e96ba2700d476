"""The words for cohorts in a report: by month of first order, by quarter of sign-up, by age group."""

from functools import cache
from itertools import product

from agent.embedded.lexicon import Entry, Lexicon
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file
from crm.reports.definition import ByAge, ByCohort

WEIGHT = 1.2  # longer and surer than the month or the order in them


@cache
def cohort_words(language: str) -> tuple[tuple[str, ByCohort], ...]:
    """Each wording of a language's `cohorts.yaml` with each word for a period in it, and the word alone."""
    said = words_file(language, "cohorts")
    plain = tuple(
        (wording, ByCohort(grain=grain))
        for grain, wordings in said["plain"].items()
        for wording in wordings
    )
    return plain + tuple(
        (wording.replace("{grain}", word), ByCohort(start=start, grain=grain))
        for start in ("first_order", "signup")
        for wording, (grain, words) in product(said[start], said["grains"].items())
        for word in words
    )


def add_cohorts(lexicon: Lexicon) -> None:
    """Put the words of all languages into the lexicon."""
    for language in LANGUAGES:
        for words, cohort in cohort_words(language):
            lexicon.add(words, Entry("cohort", cohort, language, WEIGHT), stems=False)
        for words in words_file(language, "cohorts")["age"]:
            lexicon.add(words, Entry("cohort", ByAge(), language, WEIGHT), stems=False)
