"""What customers answer (glossary: Service). Source: surveys, by responded_at."""

from crm.reports.measures.base import Basis, Measure
from crm.reports.sources.records import NPS_SURVEYS, SURVEYS

NPS = Measure(
    "nps",
    "score",
    (
        Basis(
            NPS_SURVEYS,
            "100 * (COUNT_IF(v.score >= 9) - COUNT_IF(v.score <= 6)) / NULLIF(COUNT(*), 0)",
        ),
    ),
)
"""Net promoter score, -100 to 100: share of scores 9 and 10 less share of scores 0 to 6, times 100."""

SURVEY_RESPONSES = Measure(
    "survey_responses", "count", (Basis(SURVEYS, "COUNT(*)"),), additive=True
)
"""Number of answers of any survey type."""

AVG_SCORE = Measure("avg_score", "score", (Basis(SURVEYS, "AVG(v.score)"),))
"""Mean score; survey types have different scales, so it wants a filter or breakdown by surveys.type."""

ANSWERS = (NPS, SURVEY_RESPONSES, AVG_SCORE)
