"""When two addresses are one, and which cannot be written to."""

import pytest

from crm.campaigns.addresses import normal


@pytest.mark.parametrize(
    "written, meant",
    [
        ("Ann@Mail.Example", "ann@mail.example"),
        ("  ann@mail.example\t", "ann@mail.example"),
        ("ann+news@mail.example", "ann+news@mail.example"),
        ("a.n.n@mail.example", "a.n.n@mail.example"),
        ("o'hara@mail.example", "o'hara@mail.example"),
        ("ann@bücher.example", "ann@xn--bcher-kva.example"),
    ],
)
def test_addresses_that_can_be_written_to(written: str, meant: str) -> None:
    assert normal(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        None, "", " ", "ann", "@mail.example", "ann@", "ann@mail", "ann@@mail.example",
        "ann@mail.example, eve@x.example", "ann@mail.example\r\nBcc: eve@x.example",
        "ann eve@mail.example", '"ann eve"@mail.example', "ann(x)@mail.example",
        "-ann@mail.example", ".ann@mail.example", "ann.@mail.example", "a..n@mail.example",
        "änn@mail.example", "ann@-mail.example", "ann@mail..example", "ann@[127.0.0.1]",
        "a" * 65 + "@mail.example", "ann@" + "a" * 250 + ".example", "<ann@mail.example>",
        "ann@mail.example\x00", "ann@mail_x.example",
    ],
)  # fmt: skip
def test_addresses_that_cannot(written: str | None) -> None:
    assert normal(written) is None
