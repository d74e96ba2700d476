"""Every tool that a model may call. A new one is one file and one name here."""

from tools.about_segment import about_segment
from tools.analyse import analyse
from tools.base import Tool
from tools.find_products import find_products
from tools.keep_segments import keep_segment
from tools.list_segments import list_segments
from tools.look_into_segment import look_into_segment
from tools.look_up_customer import look_up_customer
from tools.make_segment import make_segment
from tools.run_report import run_report
from tools.segment_row import segment_row
from tools.talk import ask_person, decline, describe_data, explain_word, search_knowledge
from tools.write_campaign import draft_campaign, request_launch

TOOLS: tuple[Tool, ...] = (
    make_segment,
    look_into_segment,
    run_report,
    analyse,
    segment_row,
    find_products,
    draft_campaign,
    request_launch,
    look_up_customer,
    keep_segment,
    list_segments,
    about_segment,
    explain_word,
    describe_data,
    search_knowledge,
    ask_person,
    decline,
)
