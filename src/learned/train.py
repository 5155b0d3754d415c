#!/usr/bin/env python3
"""Trains the learned judge. Development only: running chaffinch needs no Python.

    python3 src/learned/train.py words FOLDER            out-of-fold wording scores: FOLDER/wording.f32, and the word models
    python3 src/learned/train.py ablation FOLDER             what the forests lose without one family of features
    python3 src/learned/train.py trees FOLDER OUT        OUT/fold-0.json .. fold-4.json (each without its fold) and OUT/model.json

FOLDER is what dist/corpus/write-rows.js wrote. Needs numpy, scipy and lightgbm. Word model: logistic regression over hashed words and
word pairs (Weinberger et al. 2009). Trees: gradient boosting (Ke et al. 2017, LightGBM). Seeds are fixed.
"""
import base64
import json
import os
import sys

import numpy as np

FOLDS = 5
BUCKETS = 1 << 16


class Segments:
    """Pieces of blocks: features, whether they are noise, the page they are from."""

    def __init__(self, folder, rows):
        load = lambda name, kind: np.fromfile(os.path.join(folder, name), dtype=kind)
        self.label = load("segments-label.u32", np.uint32).astype(np.int8)
        self.page = load("segments-page.u32", np.uint32)
        self.matrix = load("segments.f32", np.float32).reshape(len(self.label), -1)
        self.fold = np.array([page["fold"] for page in rows.pages], np.int8)[self.page]
        self.corpus = np.array([page["set"] == "corpus" for page in rows.pages])[self.page]
        self.plain = np.array([page["variant"] == "plain" for page in rows.pages])[self.page]
        self.names = rows.segment_names


class Rows:
    """What write-rows.js wrote: pages, labels (content share, NaN unknown), words and hashed words of every line."""

    def __init__(self, folder):
        self.folder = folder
        about = json.load(open(os.path.join(folder, "rows.json")))
        self.pages = about["pages"]
        self.names = about["features"]
        self.segment_names = about.get("segmentFeatures", [])
        # Columns [first, last) of each family of features.
        self.families = about.get("familyColumns", {})
        load = lambda name, kind: np.fromfile(os.path.join(folder, name), dtype=kind)
        self.labels = load("labels.f32", np.float32)
        self.words = load("words.f32", np.float32)
        self.grams = load("grams.u32", np.uint32)
        self.starts = load("grams-start.u32", np.uint32)
        size = len(self.labels)
        self.fold = np.zeros(size, np.int8)
        self.page = np.zeros(size, np.int32)
        for index, page in enumerate(self.pages):
            rows = slice(page["start"], page["start"] + page["count"])
            self.fold[rows] = page["fold"]
            self.page[rows] = index
        self.set = self.by_page(lambda page: {"wcxb": 0, "snippets": 1, "corpus": 2}[page["set"]])
        self.variant = self.by_page(lambda page: {"plain": 0, "cipher": 1, "clean": 2, "thin": 3, "glue": 4}[page["variant"]])
        self.example = self.by_page(lambda page: page["type"] == "example")
        self.rule_example = self.by_page(lambda page: page["id"].startswith("example-"))

    def by_page(self, value):
        return np.array([value(page) for page in self.pages])[self.page]

    def features(self):
        return np.fromfile(os.path.join(self.folder, "rows.f32"), dtype=np.float32).reshape(len(self.labels), -1)


# ---- wording

def gram_matrix(rows):
    """Lines by buckets, each row divided by the square root of its number of n-grams, as the product does it."""
    from scipy.sparse import csr_matrix

    counts = np.diff(rows.starts.astype(np.int64))
    values = np.repeat(1 / np.sqrt(np.maximum(1, counts)), counts).astype(np.float32)
    return csr_matrix((values, rows.grams.astype(np.int64), rows.starts.astype(np.int64)), shape=(len(counts), BUCKETS))


def fit_words(matrix, noise, weight, strength, iterations=60):
    """Logistic regression with an L2 penalty, by L-BFGS; log-odds of noise."""
    from scipy.optimize import minimize

    transposed = matrix.T.tocsr()

    def loss(theta):
        score = matrix @ theta[1:] + theta[0]
        probability = 1 / (1 + np.exp(-score))
        value = np.sum(weight * (np.logaddexp(0, score) - noise * score)) + strength / 2 * np.sum(theta[1:] ** 2)
        error = weight * (probability - noise)
        return value, np.concatenate([[error.sum()], transposed @ error + strength * theta[1:]])

    found = minimize(loss, np.zeros(BUCKETS + 1), jac=True, method="L-BFGS-B", options={"maxiter": iterations})
    return found.x


def quantise(theta):
    """A linear model in signed bytes; `values` are the weights in steps."""
    step = max(1e-6, np.abs(theta[1:]).max() / 127)
    values = np.round(theta[1:] / step).astype(np.int8)
    return {"weights": base64.b64encode(values.tobytes()).decode(), "step": float(step), "bias": float(theta[0]), "values": values}


def word_weights(rows):
    """A line counts by the root of its words."""
    weight = np.sqrt(np.clip(rows.words, 1, 40))
    weight[rows.example] *= 0.7
    return weight / weight.mean()


# Sets a word model learns from, and its penalty: documents and lines that people labelled; whole web pages and their snippets.
WORD_MODELS = {"corpus": ((2,), 0.1), "web": ((0, 1), 3.0)}


def words(folder):
    rows = Rows(folder)
    matrix = gram_matrix(rows)
    use = (~np.isnan(rows.labels)) & (rows.variant == 0)
    noise = (rows.labels < 0.5).astype(np.float64)
    weight = word_weights(rows)
    for fold in list(range(FOLDS)) + [None]:
        models = {}
        for name, (sets, strength) in WORD_MODELS.items():
            chosen = use & np.isin(rows.set, sets)
            # Examples of rules were written after documents of every fold had been read: a model that scores a fold must not know them.
            index = np.flatnonzero(chosen if fold is None else chosen & (rows.fold != fold) & ~rows.rule_example)
            theta = fit_words(matrix[index], noise[index], weight[index], strength)
            model = quantise(theta)
            models[name] = {key: model[key] for key in ("weights", "step", "bias")}
            if fold is not None:
                held = np.flatnonzero(chosen & (rows.fold == fold) & ~rows.example)
                score = theta[0] + matrix[held] @ (model["values"] * model["step"])
                print(f"words, fold {fold}, {name}: right {np.mean((score > 0) == (noise[held] > 0.5)):.3f}", file=sys.stderr)
        json.dump(models, open(os.path.join(folder, f"words-{'all' if fold is None else fold}.json"), "w"))


# ---- trees

# Two forests: one for whole web pages, one for documents that somebody cut out of their pages. What a line weighs in each, by set and
# variant; the rest of the settings are LightGBM's.
FORESTS = {
    "web": {"sets": {"wcxb": 1.0, "snippets": 0.15, "corpus": 1.0}, "variants": {"plain": 1.0, "cipher": 0.5, "clean": 0.3, "thin": 0.5, "glue": 0.3},
            "rounds": 200, "leaves": 47, "rows": 300_000},
    "document": {"sets": {"wcxb": 0.1, "snippets": 0.02, "corpus": 1.0}, "variants": {"plain": 1.0, "cipher": 0.3, "clean": 0.3, "thin": 1.0, "glue": 0.5},
                 "rounds": 175, "leaves": 31, "rows": 150_000, "blind": True},
}
SETS = ["wcxb", "snippets", "corpus"]
VARIANTS = ["plain", "cipher", "clean", "thin", "glue"]


def row_weights(rows, forest):
    """Lines of a page weigh by their words over the words of its content (the metric's own weighting); of a corpus document half of the
    weight is spread over its lines, because whole blocks are what is scored there; of snippets each line counts alike."""
    golds = np.array([page["gold"] or 0 for page in rows.pages], np.float64)
    lines = np.array([page["count"] for page in rows.pages], np.float64)
    by_words = np.minimum(2, rows.words / np.maximum(50, golds[rows.page]))
    by_lines = 1 / np.maximum(8, lines[rows.page])
    weight = np.where(rows.set == 0, by_words, np.where(rows.set == 2, by_words / 2 + by_lines / 2, 1.0))
    weight *= np.array([forest["sets"][name] for name in SETS])[rows.set]
    weight *= np.array([forest["variants"][name] for name in VARIANTS])[rows.variant]
    weight[np.isnan(rows.labels) | rows.example] = 0
    return weight


def sample(weight, size):
    """Rows drawn with a probability that grows with their weight, and weights that make up for it: light rows are many and alike."""
    random = np.random.default_rng(7)
    low, high = 0.0, float(weight.max()) * 100
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if np.minimum(1, weight / max(middle, 1e-12)).sum() > size else (low, middle)
    chance = np.minimum(1, weight / max(high, 1e-12))
    taken = np.flatnonzero(random.random(len(weight)) < chance)
    return taken, weight[taken] / chance[taken]


PARAMETERS = {
    "objective": "binary", "learning_rate": 0.06, "num_leaves": 47, "min_data_in_leaf": 60, "feature_fraction": 0.5,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5.0, "max_bin": 127, "num_threads": 2, "seed": 7,
    "deterministic": True, "force_row_wise": True, "verbose": -1,
}


def is_own_finding(name):
    """What the rules say of the line itself."""
    return name.startswith("rule:") or name in ("claimed", "covered")


def fit_trees(rows, matrix, forest, fold):
    """A blind forest does not see what the rules claim of a line: rules were written by looking at the very documents that it learns from, so that
    it would believe them more than they deserve elsewhere. Blind it is a second witness."""
    import lightgbm

    weight = row_weights(rows, forest)
    if fold is not None:
        weight[rows.fold == fold] = 0
    chosen, scale = sample(weight, forest["rows"])
    taken = matrix[chosen]
    if forest.get("blind"):
        taken[:, [at for at, name in enumerate(rows.names) if is_own_finding(name)]] = 0
    data = lightgbm.Dataset(taken, (rows.labels[chosen] >= 0.5).astype(np.int8), weight=scale / scale.mean())
    return lightgbm.train({**PARAMETERS, "num_leaves": forest["leaves"]}, data, forest["rounds"])


def fit_segments(segments, fold):
    """Trees over pieces of blocks; a piece is noise when it is exactly a marked stretch."""
    import lightgbm

    weight = np.where(segments.label == 1, 2.0, np.where(segments.corpus, 1.0, 0.3)) * np.where(segments.plain, 1.0, 0.6)
    if fold is not None:
        weight[segments.fold == fold] = 0
    chosen, scale = sample(weight, 300_000)
    data = lightgbm.Dataset(segments.matrix[chosen], segments.label[chosen], weight=scale / scale.mean())
    parameters = {**PARAMETERS, "num_leaves": 23, "min_data_in_leaf": 20, "feature_fraction": 0.4}
    return lightgbm.train(parameters, data, int(os.environ.get("PIECE_ROUNDS", "110")))


def flatten(booster):
    """Nodes in one list a field: leaves are ~index into the values. Numeric features only; missing values do not occur."""
    feature, threshold, left, right, roots, values = [], [], [], [], [], []

    def add(node):
        if "leaf_value" in node:
            values.append(node["leaf_value"])
            return ~(len(values) - 1)
        here = len(feature)
        feature.append(node["split_feature"])
        threshold.append(node["threshold"])
        left.append(0)
        right.append(0)
        left[here] = add(node["left_child"])
        right[here] = add(node["right_child"])
        return here

    for tree in booster.dump_model()["tree_info"]:
        roots.append(add(tree["tree_structure"]))
    pack = lambda data, kind: base64.b64encode(np.array(data).astype(kind).tobytes()).decode()
    return {
        "roots": pack(roots, "<i4"), "feature": pack(feature, "u1" if max(feature) < 256 else "<u2"), "threshold": pack(lower(threshold), "<f4"),
        "left": pack(left, "<i2"), "right": pack(right, "<i2"), "values": pack(values, "<f4"),
    }


def lower(thresholds):
    """Thresholds as the largest 32-bit floats that are not above them: features are 32-bit, so every comparison stays the same."""
    exact = np.array(thresholds, np.float64)
    narrow = exact.astype(np.float32)
    above = narrow.astype(np.float64) > exact
    narrow[above] = np.nextafter(narrow[above], np.float32(-np.inf))
    return narrow


def about(rows, fold, made="npm run train (src/corpus/write-rows.ts, src/learned/train.py)"):
    """What the model was made from: for people."""
    pages = [page for page in rows.pages if page["type"] != "example" and page["fold"] != fold and page["variant"] == "plain"]
    count = lambda name: sum(page["set"] == name for page in pages)
    return {
        "made": made,
        "data": {
            "WCXB, Web Content eXtraction Benchmark, Murrough Foley 2026, CC BY 4.0": f"{count('wcxb')} pages",
            "snippets of trafilatura's evaluation set, Apache-2.0, as weak labels": f"{count('snippets')} pages",
            "chaffinch's own corpus, MIT, dev documents": f"{count('corpus')} documents",
        },
        "without": None if fold is None else f"fold {fold}",
    }


def trees(folder, out):
    rows = Rows(folder)
    matrix = rows.features()
    segments = Segments(folder, rows)
    os.makedirs(out, exist_ok=True)
    chances = {name: np.full(len(rows.labels), np.nan) for name in FORESTS}
    piece_chances = np.full(len(segments.label), np.nan)
    only = os.environ.get("FOLDS")
    for fold in [*range(FOLDS), None] if only is None else [None if one == "all" else int(one) for one in only.split(",")]:
        forests = {name: fit_trees(rows, matrix, forest, fold) for name, forest in FORESTS.items()}
        pieces = fit_segments(segments, fold)
        words_file = os.path.join(folder, f"words-{'all' if fold is None else fold}.json")
        model = {"name": "text", "about": about(rows, fold), "features": rows.names, "words": json.load(open(words_file)),
                 "forests": {name: flatten(booster) for name, booster in forests.items()},
                 "segments": {"features": rows.segment_names, "trees": flatten(pieces)}}
        json.dump(model, open(os.path.join(out, f"{'model' if fold is None else f'fold-{fold}'}.json"), "w"), separators=(",", ":"))
        print(f"{'model' if fold is None else f'fold {fold}'} is trained", file=sys.stderr)
        if fold is None:
            show_gain(rows.names, forests)
            continue
        held = np.flatnonzero(rows.fold == fold)
        for name, booster in forests.items():
            chances[name][held] = booster.predict(matrix[held])
        held = np.flatnonzero(segments.fold == fold)
        piece_chances[held] = pieces.predict(segments.matrix[held])
    np.savez(os.path.join(folder, "chances.npz"), pieces=piece_chances, **chances)
    report_pieces(segments, piece_chances)
    for name in FORESTS:
        print(f"forest {name}")
        report(rows, chances[name])


def show_gain(names, forests):
    for name, booster in forests.items():
        gain = booster.feature_importance("gain")
        best = np.argsort(-gain)[:30]
        print(f"gain, {name}: " + ", ".join(f"{names[at]} {gain[at] / gain.sum() * 100:.1f}" for at in best))


def report_pieces(segments, chances):
    known = segments.corpus & segments.plain & ~np.isnan(chances)
    right = (segments.label == 1) & known
    for limit in (0.4, 0.5, 0.6, 0.7):
        taken = (chances > limit) & known
        both = np.sum(taken & right)
        print(f"pieces above {limit}: precision {both / max(1, taken.sum()):.3f} recall {both / max(1, right.sum()):.3f} of {right.sum()}")


def expected_f1_cut(chance, words, low=0.15, high=0.6):
    """Cut for which the expected F1 of the kept lines is highest, clipped."""
    order = np.argsort(-chance, kind="stable")
    sure = np.cumsum((chance * words)[order])
    kept = np.cumsum(words[order])
    f1 = 2 * sure / (kept + sure[-1] + 1e-9)
    return min(high, max(low, chance[order][int(np.argmax(f1))]))


def report(rows, chances, variants=tuple(VARIANTS)):
    """Cross-validated figures of the model alone, from line labels (the command line's own are what count)."""
    figures = {}
    for index, page in enumerate(rows.pages):
        lines = slice(page["start"], page["start"] + page["count"])
        p, y, w = chances[lines], rows.labels[lines], rows.words[lines]
        if np.isnan(p).any() or page["type"] == "example" or len(p) == 0:
            continue
        cut = expected_f1_cut(p, w)
        kept = p >= cut
        known = ~np.isnan(y)
        key = (page["set"], page["variant"])
        if page["variant"] not in variants:
            continue
        entry = figures.setdefault(key, [])
        if page["set"] == "corpus" or page["set"] == "snippets":
            noise, content = known & (y < 0.001), known & (y > 0.999)
            entry.append([np.sum(noise & ~kept), np.sum(noise), np.sum(content & kept), np.sum(content)])
        else:
            gold = np.nansum(y * w)
            hits = np.nansum((y * w)[kept])
            entry.append([2 * hits / max(1e-9, w[kept].sum() + gold)])
    for (name, variant), entry in sorted(figures.items()):
        total = np.array(entry, np.float64)
        if name == "wcxb":
            print(f"{name} {variant}: F1 {total.mean():.4f} over {len(total)} pages")
        else:
            gone, noise, kept, content = total.sum(axis=0)
            f1 = 2 * gone / max(1, noise + gone + (content - kept))
            print(f"{name} {variant}: noise recall {gone / max(1, noise):.4f}, content kept {kept / max(1, content):.4f}, noise F1 {f1:.4f}")


def ablation(folder):
    """Fold 0 with both forests, trained on all columns and without those of one family at a time."""
    rows = Rows(folder)
    matrix = rows.features()
    held = np.flatnonzero(rows.fold == 0)
    for family, (first, last) in {"nothing": (0, 0), **rows.families}.items():
        left = matrix.copy()
        left[:, first:last] = 0
        for name, forest in FORESTS.items():
            chances = np.full(len(rows.labels), np.nan)
            chances[held] = fit_trees(rows, left, forest, 0).predict(left[held])
            print(f"without {family} ({last - first} columns), forest {name}", flush=True)
            report(rows, chances, variants=("plain",))


if __name__ == "__main__":
    {"words": words, "trees": trees, "ablation": ablation}[sys.argv[1]](*sys.argv[2:])
