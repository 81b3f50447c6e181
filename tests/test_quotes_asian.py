"""Japanese, Chinese, Korean, Arabic, Hebrew, Hindi and others without capitals."""

import pytest

from quoted import quotes_of

JAPANESE = [
    ("山田花子市長は「橋は閉鎖したままにする」と述べた。", ["direct: 橋は閉鎖したままにする | 述べた | 山田花子"]),
    ("「もう終わりだ」と鈴木監督は語った。", ["direct: もう終わりだ | 語った | 鈴木監督"]),
    ("田中氏は「全力を尽くした」と話している。", ["direct: 全力を尽くした | 話している | 田中"]),
    (
        "山田花子市長は「残念だ」と述べた。山田氏は「残念だ」とも語った。",
        ["direct: 残念だ | 述べた | 山田花子", "direct: 残念だ | 語った | 山田花子"],
    ),
    ("山田市長は橋は安全ではないと述べた。", ["indirect: 橋は安全ではない | 述べた | 山田市長"]),
    ("警察によると、けが人はいなかった。", ["indirect: けが人はいなかった | によると | 警察"]),
]

CHINESE = [
    ("市长李娜说：“大桥将继续关闭。”", ["direct: 大桥将继续关闭。 | 说 | 李娜"]),
    ("“大桥将继续关闭，”李娜说。", ["direct: 大桥将继续关闭 | 说 | 李娜"]),
    ("教练王刚说，“我们尽力了。”", ["direct: 我们尽力了。 | 说 | 王刚"]),
    (
        "市长李娜说：“大桥将继续关闭。”她说：“很遗憾。”",
        ["direct: 大桥将继续关闭。 | 说 | 李娜", "direct: 很遗憾。 | 说 | 李娜"],
    ),
    ("李娜表示，大桥不安全。", ["indirect: 大桥不安全 | 表示 | 李娜"]),
    ("据警方称，无人受伤。", ["indirect: 无人受伤 | 据 | 警方"]),
]

KOREAN = [
    ('김영희 시장은 "다리는 계속 폐쇄될 것"이라고 말했다.', ["direct: 다리는 계속 폐쇄될 것 | 말했다 | 김영희"]),
    ("이민수 감독은 “최선을 다했다”고 밝혔다.", ["direct: 최선을 다했다 | 밝혔다 | 이민수"]),
    (
        '김영희 시장은 "닫겠다"고 말했다. 김 시장은 "곧 열겠다"고 덧붙였다.',
        ["direct: 닫겠다 | 말했다 | 김영희", "direct: 곧 열겠다 | 덧붙였다 | 김영희"],
    ),
    ("김 시장은 다리가 안전하지 않다고 말했다.", ["indirect: 다리가 안전하지 않다고 | 말했다 | 김 시장"]),
    ("경찰에 따르면 다친 사람은 없었다.", ["indirect: 다친 사람은 없었다 | 따르면 | 경찰"]),
]

ARABIC = [
    ("وقالت رئيسة البلدية ليلى حسن: «الجسر سيبقى مغلقا».", ["direct: الجسر سيبقى مغلقا | وقالت | ليلى حسن"]),
    (
        'وأضاف المدرب سامي خليل: "لقد حاولنا كل شيء". وقال خليل: "لم يكن كافيا".',
        ["direct: لقد حاولنا كل شيء | وأضاف | سامي خليل", "direct: لم يكن كافيا | وقال | سامي خليل"],
    ),
    ("قالت حسن إن الجسر ليس آمنا.", ["indirect: إن الجسر ليس آمنا | قالت | حسن"]),
    ("أكد الوزير أن الجسر سيفتح غدا.", ["indirect: أن الجسر سيفتح غدا | أكد | الوزير"]),
    ("وبحسب الشرطة، لم يصب أحد.", ["indirect: لم يصب أحد | وبحسب | الشرطة"]),
]

PERSIAN = [
    ("آنا رضایی گفت: «پل بسته می\u200cماند.»", ["direct: پل بسته می\u200cماند. | گفت | آنا رضایی"]),
    ("به گفته پلیس، کسی آسیب ندید.", ["indirect: کسی آسیب ندید | به گفته | پلیس"]),
]

HEBREW = [
    ('"הגשר יישאר סגור", אמרה ראש העיר דנה כהן.', ["direct: הגשר יישאר סגור | אמרה | דנה כהן"]),
    ('המאמן יוסי לוי אמר: "ניסינו הכול".', ["direct: ניסינו הכול | אמר | יוסי לוי"]),
    ("כהן אמרה כי הגשר אינו בטוח.", ["indirect: כי הגשר אינו בטוח | אמרה | כהן"]),
    ("לדברי המשטרה, איש לא נפגע.", ["indirect: איש לא נפגע | לדברי | המשטרה"]),
]

HINDI = [
    ('मेयर अनीता शर्मा ने कहा, "पुल बंद रहेगा।"', ["direct: पुल बंद रहेगा। | कहा | अनीता शर्मा"]),
    ("शर्मा ने कहा कि पुल सुरक्षित नहीं है।", ["indirect: कि पुल सुरक्षित नहीं है | कहा | शर्मा"]),
    ("पुलिस के अनुसार, कोई घायल नहीं हुआ।", ["indirect: कोई घायल नहीं हुआ | के अनुसार | पुलिस"]),
]

BENGALI = [
    ("মেয়র অনিতা সেন বলেন, “সেতু বন্ধ থাকবে।”", ["direct: সেতু বন্ধ থাকবে। | বলেন | অনিতা সেন"]),
]

THAI = [
    ("นายกเทศมนตรีกล่าวว่า “สะพานจะปิดต่อไป”", ["direct: สะพานจะปิดต่อไป | กล่าวว่า | นายกเทศมนตรี"]),
]

#: What is read wrongly: language, text, what should be found, why it is not.
MISREAD = [
    (
        "ja",
        "山田市長は「残念だ」と述べた。",
        ["direct: 残念だ | 述べた | 山田"],
        "a short name before a role may as well be a city's",
    ),
    ("ja", "橋は危険だという。", ["indirect: 橋は危険だ | という | -"], "hearsay without a source is not marked"),
]


@pytest.mark.parametrize(("text", "want"), JAPANESE)
def test_japanese(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "ja") == want


@pytest.mark.parametrize(("text", "want"), CHINESE)
def test_chinese(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "zh") == want


@pytest.mark.parametrize(("text", "want"), KOREAN)
def test_korean(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "ko") == want


@pytest.mark.parametrize(("text", "want"), ARABIC)
def test_arabic(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "ar") == want


@pytest.mark.parametrize(("text", "want"), PERSIAN)
def test_persian(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "fa") == want


@pytest.mark.parametrize(("text", "want"), HEBREW)
def test_hebrew(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "he") == want


@pytest.mark.parametrize(("text", "want"), HINDI)
def test_hindi(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "hi") == want


@pytest.mark.parametrize(("text", "want"), BENGALI)
def test_bengali(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "bn") == want


@pytest.mark.parametrize(("text", "want"), THAI)
def test_thai(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "th") == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(reason=row[3], strict=True)) for row in MISREAD],
)
def test_misread(language: str, text: str, want: list[str]) -> None:
    """What a reader would find, and the annotator does not yet."""
    assert quotes_of(text, language) == want
