#!/usr/bin/env python3
"""Trains the learned judge of HTML. Development only: running chaffinch needs no Python.

    python3 src/learned/train_html.py FOLDER MODELS OUT     OUT/html-0.json .. html-4.json (each without its fold) and OUT/html.json

FOLDER is what dist/corpus/write-html-rows.js wrote; MODELS holds fold-0.json .. of the text judge, whose words a fold's model brings along. Names of elements: logistic regression over hashed tokens. Trees: LightGBM. Two forests
are averaged: one of all pages, one of articles alone, whose comments are noise where a forum's are content. Seeds are fixed.
"""
import json
import os
import sys

import numpy as np

from train import FOLDS, PARAMETERS, Rows, about, expected_f1_cut, fit_words, flatten, gram_matrix, quantise, sample, word_weights

MADE = "npm run train (src/corpus/write-html-rows.ts, src/learned/train_html.py)"
# What a line weighs by set and variant; rows of a forest are drawn by weight.
SETS = {"wcxb": 1.0, "snippets": 0.15, "corpus": 1.0}
VARIANTS = {"plain": 1.0, "cipher": 0.5}
FORESTS = {"page": {"rounds": 200, "leaves": 47, "rows": 180_000}, "article": {"rounds": 130, "leaves": 39, "rows": 110_000}}
TREES = {**PARAMETERS, "min_data_in_leaf": 30, "learning_rate": 0.07, "max_bin": 63, "num_threads": 1, "force_row_wise": False, "force_col_wise": True}
TOKEN_STRENGTH = 3.0
# The share of the forest of articles where a page surely is one (src/learned/html/model.ts).
MOST_NEWS = 0.6
NEAR = 4


def row_weights(rows, forest):
    golds = np.array([page["gold"] or 0 for page in rows.pages], np.float64)
    weight = np.where(rows.set == 1, 1.0, np.minimum(2, rows.words / np.maximum(50, golds[rows.page])))
    weight *= np.array(list(SETS.values()))[rows.set]
    weight *= np.array(list(VARIANTS.values()))[rows.variant]
    if forest == "article":
        weight *= rows.by_page(lambda page: page["set"] == "snippets" or page["type"] == "article")
    weight[np.isnan(rows.labels)] = 0
    return weight


def token_model(rows, matrix, fold):
    """Log-odds of noise by the names around a line; pages without names teach it nothing."""
    use = ~np.isnan(rows.labels) & (rows.variant == 0) & (rows.set != 1)
    if fold is not None:
        use &= rows.fold != fold
    index = np.flatnonzero(use)
    theta = fit_words(matrix[index], (rows.labels[index] < 0.5).astype(np.float64), word_weights(rows)[index], TOKEN_STRENGTH, 35)
    return quantise(theta)


def fit_forest(rows, matrix, name, fold):
    import lightgbm

    settings = FORESTS[name]
    weight = row_weights(rows, name)
    if fold is not None:
        weight[rows.fold == fold] = 0
    chosen, scale = sample(weight, settings["rows"])
    data = lightgbm.Dataset(matrix[chosen], (rows.labels[chosen] >= 0.5).astype(np.int8), weight=scale / scale.mean())
    return lightgbm.train({**TREES, "num_leaves": settings["leaves"]}, data, settings["rounds"])


def fit_kind(rows, matrix, names, fold):
    """Whether a page is an article, from what its lines have in common: the columns of the page as a whole."""
    import lightgbm

    whole = np.array([name.startswith(("page.", "html.", "says.", "top.share", "top.linked", "tokens.page", "h1.count")) for name in names])
    pages = [page for page in rows.pages if page["set"] != "snippets" and page["count"] > 0 and page["fold"] != fold]
    first = np.array([page["start"] for page in pages])
    label = np.array([page["type"] == "article" for page in pages], np.int8)
    data = lightgbm.Dataset(np.where(whole, matrix[first], 0), label)
    settings = {**TREES, "num_leaves": 7, "min_data_in_leaf": 15, "lambda_l2": 20.0, "learning_rate": 0.05}
    return lightgbm.train(settings, data, 120)


def context(rows, own):
    """What the names say of a line, of those beside it and of the page: the columns of src/learned/html/features.ts."""
    made = np.zeros((len(own), 6), np.float32)
    for page in rows.pages:
        lines = slice(page["start"], page["start"] + page["count"])
        tokens = own[lines].astype(np.float64)
        count = len(tokens)
        if count == 0:
            continue
        sums = np.concatenate([[0], np.cumsum(tokens)])
        at = np.arange(count)
        low, high = np.maximum(0, at - NEAR), np.minimum(count, at + NEAR + 1)
        mean = sums[-1] / count
        made[lines] = np.stack([tokens, tokens[np.maximum(0, at - 1)], tokens[np.minimum(count - 1, at + 1)],
                                (sums[high] - sums[low]) / (high - low), np.full(count, mean), tokens - mean], axis=1)
    return made, ["tokens", "tokens-1", "tokens+1", "tokens~4", "tokens.page", "tokens.above"]


def report(rows, chances, name):
    """Figures of the model alone, from line labels; the command line's own are what count."""
    scores = {}
    right = np.zeros(4)
    for page in rows.pages:
        lines = slice(page["start"], page["start"] + page["count"])
        p, y, w = chances[lines], rows.labels[lines], rows.words[lines]
        if page["variant"] != "plain" or len(p) == 0 or np.isnan(p).any():
            continue
        kept = p >= expected_f1_cut(p, w)
        if page["set"] == "wcxb":
            hits = np.nansum((y * w)[kept])
            scores.setdefault(page["type"], []).append(2 * hits / max(1e-9, w[kept].sum() + np.nansum(y * w)))
        elif page["set"] == "snippets":
            right += [np.sum(kept & (y == 1)), np.sum(kept & (y == 0)), np.sum(~kept & (y == 1)), np.sum(~kept & (y == 0))]
    every = np.concatenate([np.array(list) for list in scores.values()]) if scores else np.zeros(1)
    kinds = ", ".join(f"{kind} {np.mean(list):.3f}" for kind, list in sorted(scores.items()))
    print(f"{name}: WCXB {every.mean():.4f} ({kinds}); snippets F {2 * right[0] / max(1, 2 * right[0] + right[1] + right[2]):.4f}", flush=True)


def report_mixed(rows, chances):
    """All folds so far."""
    starts = np.array([page["start"] for page in rows.pages])
    share = MOST_NEWS * chances["kind"][np.minimum(starts, len(rows.labels) - 1)][rows.page]
    for name in FORESTS:
        report(rows, chances[name], name)
    report(rows, (1 - share) * chances["page"] + share * chances["article"], "mixed")


def main(folder, texts, out):
    rows = Rows(folder)
    tokens = gram_matrix(rows)
    plain = rows.features()
    os.makedirs(out, exist_ok=True)
    chances = {name: np.full(len(rows.labels), np.nan) for name in [*FORESTS, "kind"]}
    models = {fold: token_model(rows, tokens, fold) for fold in [*range(FOLDS), None]}
    score = lambda model, index: model["bias"] + tokens[index] @ (model["values"] * model["step"])
    own = np.zeros(len(rows.labels), np.float32)
    for fold in range(FOLDS):
        index = np.flatnonzero(rows.fold == fold)
        own[index] = score(models[fold], index)
    columns, added = context(rows, own)
    matrix = np.hstack([plain, columns])
    names = [*rows.names, *added]
    only = os.environ.get("FOLDS")
    for fold in [None, *range(FOLDS)] if only is None else [None if one == "all" else int(one) for one in only.split(",")]:
        forests = {name: fit_forest(rows, matrix, name, fold) for name in FORESTS}
        forests["kind"] = fit_kind(rows, matrix, names, fold)
        stored = {key: value for key, value in models[fold].items() if key != "values"}
        model = {"name": "html", "about": about(rows, fold, MADE), "features": names, "tokens": stored,
                 "forests": {name: flatten(booster) for name, booster in forests.items()}}
        if fold is not None:
            model["words"] = json.load(open(os.path.join(texts, f"fold-{fold}.json")))["words"]
        json.dump(model, open(os.path.join(out, f"{'html' if fold is None else f'html-{fold}'}.json"), "w"), separators=(",", ":"))
        print(f"{'html' if fold is None else f'html, fold {fold}'} is trained", file=sys.stderr, flush=True)
        if fold is None:
            for name, booster in forests.items():
                gain = booster.feature_importance("gain")
                best = np.argsort(-gain)[:40]
                print(f"gain, {name}: " + ", ".join(f"{names[at]} {gain[at] / gain.sum() * 100:.1f}" for at in best))
            continue
        held = np.flatnonzero(rows.fold == fold)
        for name, booster in forests.items():
            chances[name][held] = booster.predict(matrix[held])
        report_mixed(rows, chances)
    np.savez(os.path.join(folder, "chances.npz"), **chances)


if __name__ == "__main__":
    main(*sys.argv[1:])
