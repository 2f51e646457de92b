"""Trains the encoder that reads statements, and sentences of contents for cues, from all-MiniLM-L6-v2, with the rounding that it ships with.

    python train.py DATA_DIR MODEL_DIR OUT [--init MODEL] [--epochs N] [--rate R] [--round-from SHARE] [--of SHARE] [--sentences SHARE] [--seed N]

DATA_DIR: what pieces.py wrote. OUT: a file that pack.py packs. --init: go on from such a file, or from the one that unpack.ts writes of the shipped weights. --round-from: the share of the steps after which weights and activations are rounded.
--of, --sentences: what share of the statements and of the sentences an epoch has.
Where pieces.py wrote a teacher's logits, those are learnt from besides the labels (Hinton, Vinyals, Dean 2015).
A step of 32 statements takes .6 seconds on two cores with bfloat16.
"""

import argparse
import collections
import hashlib
import json
import math
import pathlib
import random

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

TYPES = ["claim", "denial", "commitment", "other"]
WIDTH, HEADS, INNER, LAYERS, PLACES, PARTS, EPSILON = 384, 12, 1536, 6, 192, 3, 1e-12
# Layers in which the statement hears what stands around it; behind them it hears itself alone, and the rest need not be read.
AROUND = 4
GROUP, MOST, STEPS, STEP = 64, 7, 18, 0.42
BATCH = 32
# Numbers that stand for no piece of a word: before the statement, after each part, and where nothing is read.
Marks = collections.namedtuple("Marks", "start end pad")
OWN_MARKS = Marks(start=2, end=3, pad=0)
HEADS_OF = ("h.", "c.")
# What a statement counts for, by the set that it is from and by its type; and the share of a set's statements of a type that is drawn for an epoch.
SETS = {"bbc": 0.8, "modern": 0.8, "speech-acts": 0.5, "passages": 0.4}
COUNTS = {"claim": 0.8, "denial": 1.6, "commitment": 1.2, "other": 0.9}
DRAWN = {
    "labelled": {"claim": 0.35, "other": 0.4},
    "other-news": {"claim": 0.4},
    "doubtful": {"claim": 0.8},
    "passages": {"claim": 0.06, "other": 0.1, "denial": 0.25, "commitment": 0.2},
    "speech-acts": {"claim": 0.5},
}
UNSURE, SMOOTHING = 0.6, 0.03
# How much of what is learnt of a statement is the teacher's, and by how much both its logits and the encoder's are flattened for that.
TAUGHT, FLATTENED = 0.6, 1.5


def is_held_out(row):
    """One article in twenty, which lab/train-mix.ts fits the mix on."""
    made = row.get("set") in ("lexicon", "passages")
    return not made and int(hashlib.md5(row["group"].encode()).hexdigest(), 16) % 20 == 0


def levels_of(weights):
    """Each group of 64 in 15 levels, −7 … 7, whose step follows its spread in whole multiples of the row's unit: levels, multiples, units."""
    rows, size = weights.shape
    groups = weights.view(rows, size // GROUP, GROUP)
    step = STEP * groups.pow(2).mean(-1, keepdim=True).sqrt()
    unit = step.amax(1, keepdim=True) / STEPS
    times = (step / unit).round().clamp(1, STEPS)
    return (groups / (times * unit)).round().clamp(-MOST, MOST), times, unit


def rounded_weights(weights):
    """What the levels of weights stand for; the gradient passes."""
    levels, times, unit = levels_of(weights)
    return weights + ((levels * times * unit).view(weights.shape) - weights).detach()


def rounded_rows(rows):
    scale = rows.detach().abs().amax(-1, keepdim=True).clamp_min(1e-6) / 127
    return rows + ((rows / scale).round() * scale - rows).detach()


class Dense(torch.nn.Linear):
    rounds = False

    def forward(self, rows):
        if not Dense.rounds:
            return F.linear(rows, self.weight, self.bias)
        return F.linear(rounded_rows(rows.float()), rounded_weights(self.weight), self.bias)


class Layer(torch.nn.Module):
    def __init__(self, width, heads, inner, epsilon):
        super().__init__()
        norm = lambda: torch.nn.LayerNorm(width, epsilon)
        self.qkv, self.o, self.n1 = Dense(width, 3 * width), Dense(width, width), norm()
        self.f, self.g, self.n2 = Dense(width, inner), Dense(inner, width), norm()
        self.heads, self.drop = heads, torch.nn.Dropout(0.1)

    def forward(self, rows, mask):
        count, length, width = rows.shape
        of_head = width // self.heads
        queries, keys, values = self.qkv(rows).view(count, length, 3, self.heads, of_head).permute(2, 0, 3, 1, 4)
        # Written out: the backward pass of PyTorch's own for processors takes a third of all the time.
        shares = (queries @ keys.transpose(-1, -2) * of_head**-0.5 + mask).softmax(-1)
        heard = (shares.to(values.dtype) @ values).transpose(1, 2)
        once = self.n1(rows + self.drop(self.o(heard.reshape(count, length, width))))
        return self.n2(once + self.drop(self.g(F.gelu(self.f(once)))))


class Encoder(torch.nn.Module):
    def __init__(self, pieces):
        super().__init__()
        self.e, self.p, self.t = (torch.nn.Embedding(n, WIDTH) for n in (pieces, PLACES, PARTS))
        self.n = torch.nn.LayerNorm(WIDTH, EPSILON)
        self.l = torch.nn.ModuleList(Layer(WIDTH, HEADS, INNER, EPSILON) for _ in range(LAYERS))
        self.h, self.c, self.drop = torch.nn.Linear(2 * WIDTH, len(TYPES)), torch.nn.Linear(WIDTH, 1), torch.nn.Dropout(0.1)

    def rows_of(self, ids, parts, there):
        """What the layers make of part 0, which stands first, and where it is."""
        table = rounded_weights(self.e.weight) if Dense.rounds else self.e.weight
        rows = F.embedding(ids, table) + self.p.weight[: ids.shape[1]] + F.embedding(parts, self.t.weight)
        rows = self.drop(self.n(rows))
        own = there & (parts == 0)
        most = int(own.sum(1).max())
        hears = lambda heard: torch.zeros(heard.shape, dtype=torch.bfloat16).masked_fill(~heard, -1e4)[:, None, None, :]
        everything, itself = hears(there), hears(own[:, :most])
        for i, layer in enumerate(self.l):
            rows = layer(rows, everything) if i < AROUND else layer(rows[:, :most], itself)
        return rows.float(), own[:, :most, None].float()

    def types(self, ids, parts, there):
        """Logits of a statement's types."""
        rows, own = self.rows_of(ids, parts, there)
        return self.h(self.drop(torch.cat([rows[:, 0], (rows * own).sum(1) / own.sum(1)], -1)))

    def cues(self, ids, parts, there):
        """Of each piece the logit that its word is a cue."""
        return self.c(self.drop(self.rows_of(ids, parts, there)[0]))[..., 0]


def pretrained(model, folder, pieces):
    """The weights of MiniLM: rows of the pieces that are kept, the first places, its second part for both that stand around the statement."""
    numbers = json.loads((folder / "tokenizer.json").read_text())["model"]["vocab"]
    given = load_file(folder / "model.safetensors")
    with torch.no_grad():
        model.e.weight.copy_(given["embeddings.word_embeddings.weight"][[numbers[piece] for piece in pieces]])
        model.p.weight.copy_(given["embeddings.position_embeddings.weight"][:PLACES])
        model.t.weight.copy_(given["embeddings.token_type_embeddings.weight"][[0, 1, 1]])
    three = [f"attention.self.{name}" for name in ("query", "key", "value")]
    copy_layers(model, given, three, "attention.output.dense", "attention.output.LayerNorm")


def copy_layers(model, given, three, out, norm):
    """The layers and the norm before them of a pretrained encoder; how it calls what attends differs from one to another."""
    places = dict(o=out, n1=norm, f="intermediate.dense", g="output.dense", n2="output.LayerNorm")
    with torch.no_grad():
        for kind in ("weight", "bias"):
            getattr(model.n, kind).copy_(given[f"embeddings.LayerNorm.{kind}"])
            for i, layer in enumerate(model.l):
                of = lambda name: given[f"encoder.layer.{i}.{name}.{kind}"]
                getattr(layer.qkv, kind).copy_(torch.cat([of(name) for name in three]))
                for own, name in places.items():
                    getattr(getattr(layer, own), kind).copy_(of(name))


def ids_of(row, marks=OWN_MARKS):
    own, before, after = row["own"], row["before"], row["after"]
    ids = [marks.start, *own, marks.end, *before, marks.end, *([*after, marks.end] if after else [])]
    parts = [0] * (len(own) + 2) + [1] * (len(before) + 1)
    return ids, parts + [2] * (len(ids) - len(parts))


def tensors(rows, marks=OWN_MARKS):
    read = [ids_of(row, marks) for row in rows]
    length = max(len(ids) for ids, _ in read)
    ids = torch.full((len(rows), length), marks.pad)
    parts, there = torch.zeros_like(ids), torch.zeros(ids.shape, dtype=torch.bool)
    for i, (some, of) in enumerate(read):
        ids[i, : len(some)], parts[i, : len(some)], there[i, : len(some)] = torch.tensor(some), torch.tensor(of), True
    return ids, parts, there


def batches(rows):
    """Of about equal length, so that little is padded."""
    random.shuffle(rows)
    found = []
    for start in range(0, len(rows), 40 * BATCH):
        some = sorted(rows[start : start + 40 * BATCH], key=lambda row: len(ids_of(row)[0]))
        found += [some[i : i + BATCH] for i in range(0, len(some), BATCH)]
    return shuffled(found)


def shuffled(some):
    random.shuffle(some)
    return some


def losses_of(logits, batch, counts):
    """How far each label is missed, and what it counts for."""
    gold = torch.tensor([TYPES.index(row["label"]) for row in batch])
    weights = [SETS.get(row["set"], 1) * counts[row["label"]] * (1 if row["sure"] else UNSURE) for row in batch]
    return F.cross_entropy(logits, gold, reduction="none", label_smoothing=SMOOTHING), torch.tensor(weights)


def loss_of_statements(model, batch):
    logits = model.types(*tensors(batch)).float()
    losses, counts = losses_of(logits, batch, COUNTS)
    if "taught" not in batch[0]:
        return (losses * counts).sum() / counts.sum()
    taught = F.softmax(torch.tensor([row["taught"] for row in batch]) / FLATTENED, -1)
    far = F.kl_div(F.log_softmax(logits / FLATTENED, -1), taught, reduction="none").sum(-1) * FLATTENED**2
    sets = torch.tensor([SETS.get(row["set"], 1) for row in batch])
    return (TAUGHT * far * sets + (1 - TAUGHT) * losses * counts).sum() / sets.sum()


def loss_of_sentences(model, batch):
    logits = model.cues(*tensors(batch)).float()
    read = torch.cat([logits[i, torch.tensor(row["places"]) + 1] for i, row in enumerate(batch)])
    gold = torch.tensor([cue for row in batch for cue in row["cues"]], dtype=torch.float)
    return F.binary_cross_entropy_with_logits(read, gold * (1 - 2 * SMOOTHING) + SMOOTHING)


def learn(model, some, loss_of, rate, rate_of_heads, warm, least):
    """A step for each of the batches; `loss_of` is given the batch and the share of the steps that are done. The rate rises for `warm` steps, and falls to `least` of itself."""
    named = [(name, weights) for name, weights in model.named_parameters() if weights.requires_grad]
    groups = [
        dict(params=[p for name, p in named if p.ndim > 1 and name[:2] not in HEADS_OF], peak=rate),
        dict(params=[p for name, p in named if p.ndim == 1 and name[:2] not in HEADS_OF], peak=rate, weight_decay=0.0),
        dict(params=[p for name, p in named if name[:2] in HEADS_OF], peak=rate_of_heads),
    ]
    optimizer = torch.optim.AdamW(groups, lr=rate, weight_decay=0.01, fused=True)
    for step, batch in enumerate(some):
        done = step / len(some)
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * min(1, (step + 1) / warm) * max(least, 1 - done)
        with torch.autocast("cpu", torch.bfloat16):
            loss = loss_of(batch, done)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 50 == 0:
            print(step, len(some), round(loss.item(), 3), flush=True)


def main():
    arguments = argparse.ArgumentParser()
    for name in ("data", "model", "out"):
        arguments.add_argument(name, type=pathlib.Path)
    arguments.add_argument("--init", type=pathlib.Path)
    arguments.add_argument("--epochs", type=int, default=3)
    arguments.add_argument("--rate", type=float, default=6e-5)
    arguments.add_argument("--round-from", type=float, default=0.45)
    arguments.add_argument("--of", type=float, default=1)
    arguments.add_argument("--sentences", type=float, default=1)
    arguments.add_argument("--seed", type=int, default=7)
    given = arguments.parse_args()
    random.seed(given.seed)
    torch.manual_seed(given.seed)
    pieces = json.loads((given.data / "vocabulary.json").read_text())
    examples, sentences = ([row for row in json.loads((given.data / name).read_text()) if not is_held_out(row)] for name in ("examples.json", "sentences.json"))
    model = Encoder(len(pieces))
    if given.init:
        earlier = load_file(given.init) if given.init.suffix == ".safetensors" else torch.load(given.init)
        missing, other = model.load_state_dict(earlier, strict=False)
        # An encoder of statements alone has no head for cues.
        assert not other and set(missing) <= {"c.weight", "c.bias"}, (missing, other)
    else:
        pretrained(model, given.model, pieces)
    share_of = lambda row: 1 if "taught" in row else DRAWN.get(row["set"], {}).get(row["label"], 1)
    drawn = lambda: [row for row in examples if random.random() < given.of * share_of(row)]
    read = lambda: random.sample(sentences, round(given.sentences * len(sentences)))
    epochs = [shuffled([*batches(drawn()), *batches(read())]) for _ in range(given.epochs)]

    def loss_of(batch, done):
        Dense.rounds = done >= given.round_from
        return loss_of_sentences(model, batch) if "cues" in batch[0] else loss_of_statements(model, batch)

    learn(model, [batch for epoch in epochs for batch in epoch], loss_of, given.rate, 4e-4, warm=150, least=0.02)
    torch.save(model.state_dict(), given.out)


if __name__ == "__main__":
    main()
