"""The report that a message asks for."""

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import RunReport
from crm.reports.definition import Report
from tests.worlds import World


def asked_report(reader: Reader, world: World, text: str, focus: Focus = Focus()) -> Report:
    """Fails where the message is read as anything but a report."""
    request = reader.read(text, world.clock, focus).request
    assert isinstance(request, RunReport), request
    return request.report
