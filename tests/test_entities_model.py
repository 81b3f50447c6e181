"""The weights and the lexicon that are shipped, and how such files are packed."""

from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

from hypothesis import given
from hypothesis import strategies as st

from newsstruct.annotate.entities.decode import LABELS, Vector
from newsstruct.annotate.entities.lexicon import Entry, lexicon_from, load_lexicon, lookup, pack_lexicon
from newsstruct.annotate.entities.model import Model, load_model, model_from, name_hash, pack_model, vectors, weigh
from newsstruct.annotate.entities.packing import pack, unpack

DATA = files("newsstruct.annotate.entities") / "data"
weights = st.lists(st.integers(-127, 127), min_size=len(LABELS), max_size=len(LABELS))
names = st.text(min_size=1, max_size=8).filter(lambda name: "\n" not in name)
NO_STEPS = [[0] * len(LABELS)] * len(LABELS)


def packed_and_back(features: dict[str, list[int]]) -> Model:
    """A model of these features, packed and unpacked."""
    return model_from(unpack(pack_model(features, NO_STEPS)))


def sums(model: Model, names: list[str]) -> Vector:
    """What features add up to for each label."""
    found, nothing = vectors([weigh(model, names), 0])
    return tuple(one - other for one, other in zip(found, nothing, strict=True))


@given(st.dictionaries(st.text(max_size=5), st.binary(max_size=20), max_size=5))
def test_sections_come_back(sections: dict[str, bytes]) -> None:
    """What is packed comes back unchanged."""
    assert unpack(pack(sections)) == sections


@given(st.dictionaries(names, weights, min_size=1, max_size=30))
def test_weights_come_back(features: dict[str, list[int]]) -> None:
    """Every feature has the weights that were packed for it, and the same bytes come of the same weights."""
    model = packed_and_back(features)
    if len({name_hash(name) for name in features}) == len(features):
        for name, row in features.items():
            assert sums(model, [name]) == tuple(row)
    assert pack_model(features, NO_STEPS) == pack_model(dict(reversed(features.items())), NO_STEPS)


def test_weights_add_up() -> None:
    """Features that are known add up, others count nothing."""
    model = packed_and_back({"a": [1, 2, 3, 4, 5, 6, 7], "b": [0, -2, 0, 0, 0, 0, 1]})
    assert sums(model, ["a", "b", "c"]) == (1, 0, 3, 4, 5, 6, 8)
    assert weigh(model, ["c"]) == 0


def test_lexicon_comes_back() -> None:
    """Words of a packed lexicon are found with their clusters, types and rank; others are not."""
    rows = [
        ("kyiv", Entry(1000, 100, 20, "1000050", 9)),
        ("kyoto", Entry(3, 7, 1, "0000060", 12)),
        ("a", Entry(3, 7, 1, "6000000", 4)),
    ]
    lexicon = lexicon_from(unpack(pack_lexicon(rows)))
    assert [lookup(lexicon, word) for word, _ in rows] == [entry for _, entry in rows]
    assert lookup(lexicon, "ky") is None


def test_shipped_files_are_small() -> None:
    """Weights and lexicon together stay under a megabyte."""
    assert sum(len((DATA / name).read_bytes()) for name in ("weights.bin", "lexicon.bin")) <= 1_000_000


def test_shipped_files_have_their_licence() -> None:
    """The weights' own licence and attributions lie beside them."""
    licence = (DATA / "LICENSE.md").read_text(encoding="utf-8")
    for words in ("CC BY-SA 4.0", "Groningen Meaning Bank", "NorNE", "GloVe", "GeoNames"):
        assert words in licence


def test_shipped_lexicon_is_whole() -> None:
    """The lexicon knows common words and names, each with a type for every label."""
    lexicon = load_lexicon()
    assert len(lexicon.index) == len(lexicon.clusters) == len(lexicon.ranks) > 10_000
    london = lookup(lexicon, "london")
    assert london is not None
    assert len(london.types) == len(LABELS)


def test_loaded_once_by_many_threads() -> None:
    """Threads that ask for the model at once get the same weights."""
    with ThreadPoolExecutor(8) as pool:
        models = list(pool.map(lambda _: load_model(), range(16)))
    assert len({len(model.rows) for model in models}) == 1
    assert all(model.steps == models[0].steps for model in models)
