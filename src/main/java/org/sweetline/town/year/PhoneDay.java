package org.sweetline.town.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.cast.Topic;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.wire.Json;

/** One day at the phones, played out: people ring at random, wait for whoever is free first, and some give up. */
final class PhoneDay {
    private static final double[] CALLS_AN_HOUR = {9, 14, 19, 16, 11, 13, 16, 17, 10};
    private static final int HOUR = 3_600;
    private static final double PATIENCE = 170;
    private final String name;
    private final Instant opens;
    private final double busy;
    private final List<ShopOrder> orders;
    private final RandomGenerator random;
    private final List<Shift> shifts =
            List.of(new Shift(Staff.JENNY, 0, 9), new Shift(Staff.MINJI, 0, 9), new Shift(Staff.SAID, 2, 8));
    private final List<String> lines = new ArrayList<>();

    PhoneDay(String name, Instant opens, double busy, List<ShopOrder> orders, RandomGenerator random) {
        this.name = name;
        this.opens = opens;
        this.busy = busy;
        this.orders = orders;
        this.random = random;
    }

    /** Somebody at the phones; seconds since the phones opened. */
    private static final class Shift {
        private final Staff agent;
        private final int begins;
        private final int ends;
        private int freeSince;

        private Shift(Staff agent, int firstHour, int lastHour) {
            this.agent = agent;
            this.begins = firstHour * HOUR;
            this.ends = lastHour * HOUR;
            this.freeSince = begins;
        }
    }

    List<String> pass() {
        double at = 0;
        for (int call = 0; at < CALLS_AN_HOUR.length * HOUR; call++) {
            at += random.nextExponential() * HOUR / (busy * CALLS_AN_HOUR[(int) (at / HOUR)]);
            if (at < CALLS_AN_HOUR.length * HOUR) ring(name + "-" + call, (int) at);
        }
        shifts.forEach(shift -> free(shift, shift.ends));
        return lines;
    }

    private void ring(String id, int at) {
        Person caller = orders.get(random.nextInt(orders.size())).buyer();
        Optional<Shift> first = shifts.stream()
                .filter(shift -> shift.begins <= at && at < shift.ends)
                .min(Comparator.comparing(shift -> Math.max(shift.freeSince, at)));
        int wait = first.map(shift -> Math.max(shift.freeSince - at, 0)).orElse(HOUR) + 3 + random.nextInt(8);
        int patience = (int) (random.nextExponential() * PATIENCE) + 1;
        if (patience < wait || first.isEmpty()) {
            givesUp(id, at, caller, Math.min(patience, wait));
        } else {
            talk(id, at, caller, wait, first.get());
        }
    }

    private void givesUp(String id, int at, Person caller, int waited) {
        boolean offered = waited > 40 && random.nextInt(100) < 45;
        String outcome = !offered ? "abandoned" : random.nextInt(3) == 0 ? "voicemail" : "callback";
        Map<String, @Nullable Object> call = call(id, "in", at, outcome, caller);
        call.put("waited", waited);
        if (outcome.equals("callback")) call.put("number", caller.phone());
        lines.add(Json.write(Json.object("call", call)));
        if (outcome.equals("callback") && random.nextInt(100) < 85) callBack(id, at + waited, caller);
    }

    private void callBack(String id, int at, Person caller) {
        int later = at + 240 + random.nextInt(40 * 60);
        Map<String, @Nullable Object> call = call(id + "-back", "out", later, "answered", caller);
        call.put("number", caller.phone());
        call.put("waited", 12 + random.nextInt(15));
        call.put("talk", 60 + random.nextInt(200));
        call.put("agentEmail", Staff.JESSICA.email());
        lines.add(Json.write(Json.object("call", call)));
    }

    private void talk(String id, int at, Person caller, int waited, Shift shift) {
        int talk = 35 + (int) (random.nextExponential() * 190);
        int hold = random.nextInt(100) < 28 ? 15 + random.nextInt(110) : 0;
        int wrap = 12 + random.nextInt(70);
        Map<String, @Nullable Object> call =
                call(id, "in", at, random.nextInt(100) < 5 ? "transferred" : "answered", caller);
        call.put("waited", waited);
        call.put("talk", talk);
        call.put("hold", hold);
        call.put("wrap", wrap);
        call.put("agentEmail", shift.agent.email());
        call.put("rating", random.nextInt(100) < 32 ? stars() : null);
        free(shift, at + waited);
        shift.freeSince = at + waited + talk + hold + wrap;
        lines.add(Json.write(Json.object("call", call)));
    }

    private Map<String, @Nullable Object> call(String id, String direction, int at, String outcome, Person caller) {
        return Json.object(
                "id",
                id,
                "direction",
                direction,
                "at",
                opens.plusSeconds(at).toString(),
                "outcome",
                outcome,
                "number",
                number(caller),
                "language",
                caller.language().tag(),
                "topic",
                Topic.any(random).tags().get(0));
    }

    /** The shop knows the orders' numbers; half of the callers ring from another one. */
    private @Nullable String number(Person caller) {
        return random.nextBoolean() ? caller.phone() : null;
    }

    private int stars() {
        int chance = random.nextInt(100);
        if (chance < 62) return 5;
        if (chance < 86) return 4;
        return chance < 94 ? 3 : 1 + random.nextInt(2);
    }

    private void free(Shift shift, int until) {
        if (until <= shift.freeSince) return;
        lines.add(Json.write(Json.object(
                "phone",
                Json.object(
                        "agentEmail",
                        shift.agent.email(),
                        "from",
                        opens.plusSeconds(shift.freeSince).toString(),
                        "until",
                        opens.plusSeconds(until).toString()))));
    }
}
