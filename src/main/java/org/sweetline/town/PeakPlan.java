package org.sweetline.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Who does what at which minute of a peak day. */
final class PeakPlan {
    /** From nine to nine. */
    static final int MINUTES = 720;

    private static final int POST = 90;
    private static final int QUARTER = 15;
    private static final int RUSH = 100;

    /** What can happen. */
    enum Act {
        POST,
        ORDER,
        ORDER_OF_THE_CARDIGAN,
        CALL,
        MAIL,
        EVENING
    }

    record Moment(int minute, Act what) {}

    private final RandomGenerator random;
    private final List<Moment> moments = new ArrayList<>();

    private PeakPlan(RandomGenerator random) {
        this.random = random;
    }

    static List<Moment> draw(RandomGenerator random) {
        PeakPlan plan = new PeakPlan(random);
        plan.anOrdinaryDay();
        plan.at(POST, Act.POST);
        for (int i = 0; i < RUSH; i++) {
            plan.at(POST + random.nextInt(QUARTER), random.nextInt(4) == 0 ? Act.ORDER : Act.ORDER_OF_THE_CARDIGAN);
        }
        plan.fading(POST + QUARTER, 110, 90, Act.ORDER);
        plan.fading(POST + 5, 40, 130, Act.CALL);
        plan.fading(POST + 10, 75, 170, Act.MAIL);
        plan.at(MINUTES, Act.EVENING);
        plan.moments.sort(Comparator.comparingInt(Moment::minute));
        return plan.moments;
    }

    private void anOrdinaryDay() {
        for (int minute = 20; minute < MINUTES; minute += 40) {
            at(minute, Act.ORDER);
            if (minute % 80 == 20) at(minute + random.nextInt(20), Act.MAIL);
            if (minute % 120 == 20) at(minute + random.nextInt(20), Act.CALL);
        }
    }

    /** So many in all, most of them early; each later one is rarer. */
    private void fading(int from, int count, int tail, Act act) {
        for (int i = 0; i < count; i++) {
            int after = (int) (-Math.log(1 - random.nextDouble()) * tail);
            if (from + after < MINUTES) at(from + after, act);
        }
    }

    private void at(int minute, Act act) {
        moments.add(new Moment(minute, act));
    }
}
