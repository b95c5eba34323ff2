"""Times netsuke and its peers on the same graphs, in turns, and prints ratios. See `compare`."""

import argparse
import json
import math
import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

from contenders import LiteRT, Netsuke, OnnxRuntime, OpenVINO

WIDTHS, SIDES = ("0.25", "0.5", "0.75", "1.0"), (128, 160, 192, 224)
ALL = [f"{w}_{s}" for w in WIDTHS for s in SIDES] + ["inception_v3"]


def graph(name, folder):
    """The frozen graph of that name, made on first use, and the side of its image."""
    path = os.path.join(folder, name + ".pb")
    side = 299 if name == "inception_v3" else int(name.split("_")[1])
    if not os.path.exists(path):
        import networks

        if name == "inception_v3":
            networks.inception_v3(path)
        else:
            networks.mobilenet(path, float(name.split("_")[0]), side)
    return path, side


def least(run, budget):
    """The least time of one run, in milliseconds, of as many as fit in the budget of seconds."""
    best, end = math.inf, time.perf_counter() + budget
    run()
    while time.perf_counter() < end:
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    return best * 1e3


def compare(name, precision, threads, peers, ours, options):
    """{contender: least milliseconds}. Contenders take turns, so that all see the same machine."""
    path, side = graph(name, options.work)
    times = {}
    runners = {}
    for peer in peers:
        try:
            runners[peer.name] = peer.load(peer.prepare(path, side, precision), side, threads)
        except Exception as error:  # a peer that cannot do it is left out, and said so
            print(f"  {peer.name} leaves out {name} {precision}: {error}", file=sys.stderr)
    mine = ours.prepare(path, side, precision) if ours else None
    for _ in range(options.rounds):
        for peer, run in runners.items():
            times[peer] = min(times.get(peer, math.inf), least(run, options.seconds))
        if mine:
            fastest = min(times.values(), default=10.0)
            runs = max(20, int(options.seconds * 1000 / fastest))
            times[ours.name] = min(
                times.get(ours.name, math.inf), ours.measure(mine, threads, runs)
            )
    return times


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--netsuke")
    parser.add_argument("--nncf")
    parser.add_argument("--work", required=True)
    parser.add_argument("--models", default=",".join(ALL))
    parser.add_argument("--precisions", default="int8,float32")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--peers", default="litert,onnxruntime,openvino")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=1.0, help="of each turn")
    parser.add_argument("--json", help="write every figure to this file")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)

    known = {"litert": LiteRT, "onnxruntime": OnnxRuntime}
    known["openvino"] = lambda: OpenVINO(options.nncf)
    peers = [known[peer]() for peer in options.peers.split(",") if peer]
    ours = Netsuke(options.netsuke) if options.netsuke else None
    figures = []
    for precision in options.precisions.split(","):
        for threads in map(int, options.threads.split(",")):
            names = [peer.name for peer in peers]
            print(f"\n{precision}, {threads} thread{'s' * (threads > 1)}; milliseconds, least\n")
            print("| model | netsuke | " + " | ".join(names) + " | best peer / netsuke |")
            print("|---|" + "---|" * (len(names) + 2))
            ratios = []
            for name in options.models.split(","):
                times = compare(name, precision, threads, peers, ours, options)
                figures.append(
                    {"model": name, "precision": precision, "threads": threads, "ms": times}
                )
                mine = times.get("netsuke")
                best = min((times[n] for n in names if n in times), default=None)
                ratio = best / mine if mine and best else None
                cells = [f"{times[n]:.3f}" if n in times else "" for n in ["netsuke"] + names]
                shown = f"{ratio:.2f}" if ratio else ""
                print(f"| {name} | " + " | ".join(cells) + f" | {shown} |", flush=True)
                if ratio and name != "inception_v3":
                    ratios.append(ratio)
            if ratios:
                mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
                print(f"\nMobileNets: geometric mean {mean:.2f}, least {min(ratios):.2f}")
    if ours:
        print("\n| netsuke compile | seconds | MB of memory | bytes |\n|---|---|---|---|")
        for path, (seconds, memory, size) in ours.conversions.items():
            print(f"| {os.path.basename(path)} | {seconds:.2f} | {memory:.0f} | {size} |")
    if options.json:
        with open(options.json, "w") as file:
            json.dump(figures, file, indent=1)


if __name__ == "__main__":
    main()
