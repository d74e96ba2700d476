"""Every tool that a model may call. A new one is one file and one name here."""

from tools.about_numbers import about_numbers
from tools.about_segment import about_segment
from tools.analyse import analyse
from tools.base import Tool
from tools.choose_reading import choose_reading
from tools.find_products import find_products
from tools.keep_report import keep_report
from tools.keep_segments import keep_segment
from tools.learn_words import forget_word, learn_word, list_words
from tools.list_segments import list_segments
from tools.look_into_segment import look_into_segment
from tools.look_up_customer import look_up_customer
from tools.make_segment import make_segment
from tools.pin_report import pin_report
from tools.run_report import run_report
from tools.schedule_report import schedule_report, set_alert, standing
from tools.search_knowledge import search_knowledge
from tools.segment_row import segment_row
from tools.show_as import show_as
from tools.take_back_report import take_back_report
from tools.talk import ask_person, decline, describe_data, explain_word
from tools.why_row import why_row
from tools.write_campaign import draft_campaign, request_launch

TOOLS: tuple[Tool, ...] = (
    make_segment,
    look_into_segment,
    run_report,
    analyse,
    segment_row,
    show_as,
    keep_report,
    take_back_report,
    pin_report,
    schedule_report,
    set_alert,
    standing,
    find_products,
    draft_campaign,
    request_launch,
    look_up_customer,
    keep_segment,
    list_segments,
    about_segment,
    about_numbers,
    explain_word,
    describe_data,
    search_knowledge,
    ask_person,
    decline,
)

# What only the house's own reading of a person's words calls: no large model is offered these.
OF_THE_HOUSE: tuple[Tool, ...] = (learn_word, forget_word, list_words, choose_reading, why_row)
