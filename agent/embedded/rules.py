"""What decides between the meanings of a sentence's words by what stands around them, in order."""

from collections.abc import Callable, Sequence

from agent.embedded.both_kinds import both_kinds
from agent.embedded.campaigns_called import each_of_type, of_campaigns, spelt_out
from agent.embedded.compared_with import compared_with
from agent.embedded.different import counted_apart
from agent.embedded.forms import shares
from agent.embedded.how_often import how_often
from agent.embedded.labelled import labelled
from agent.embedded.liking import liked
from agent.embedded.open_times import closed
from agent.embedded.ordered import ordered
from agent.embedded.own_first import own_first
from agent.embedded.own_places import own_places
from agent.embedded.people_ranked import people_ranked
from agent.embedded.respondents import who_responded
from agent.embedded.same_field import same_field
from agent.embedded.spans import Span
from agent.embedded.things_counted import things_counted
from agent.embedded.visitors import as_visits
from agent.embedded.were_new import were_new
from agent.embedded.who_are import who_are
from agent.embedded.who_counted import without_stems_of_deeds
from agent.embedded.whole_names import whole_names
from agent.embedded.within_of import within_of

Rule = Callable[[Sequence[Span]], list[Span]]

AMONG: tuple[Rule, ...] = (
    of_campaigns,
    own_first,
    were_new,
    who_are,
    counted_apart,
    whole_names,
    people_ranked,
    own_places,
    shares,
    without_stems_of_deeds,
)
"""Which of all that was found can be meant, before the best cover is chosen."""

BESIDE: tuple[Rule, ...] = (
    labelled,
    both_kinds,
    spelt_out,
    each_of_type,
    who_responded,
    closed,
    as_visits,
    things_counted,
    compared_with,
    within_of,
    ordered,
    how_often,
    liked,
    same_field,
)
"""What words mean beside others: rules over the chosen spans, each on what the one before it left."""
