package org.sweetline.satisfaction.figures;

/** How likely somebody who was asked answers yet, the longer they are silent. */
final class DelayCurve {

    /** Who is silent for a week stays so. */
    static final int HOURS = 168;

    /** Before so many have answered, those of others are a better guess. */
    private static final long ENOUGH = 50;

    /** Of a shop that has no past yet: a quarter answers, half of them within eight hours. */
    private static final DelayCurve ELSEWHERE = elsewhere();

    private final double[] chances;

    private DelayCurve(double[] chances) {
        this.chances = chances;
    }

    /**
     * @param asked how many were asked a week ago and before
     * @param answered in which hour after that how many of them answered
     */
    static DelayCurve of(long asked, long[] answered) {
        long left = 0;
        for (long hour : answered) {
            left += hour;
        }
        if (left < ENOUGH) {
            return ELSEWHERE;
        }
        double[] chances = new double[HOURS];
        long silent = asked;
        for (int hour = 0; hour < HOURS; hour++) {
            chances[hour] = silent == 0 ? 0 : (double) left / silent;
            left -= answered[hour];
            silent -= answered[hour];
        }
        return new DelayCurve(chances);
    }

    static DelayCurve usual() {
        return ELSEWHERE;
    }

    /** @param hours for how many they have been silent; 0 for those who are to be asked yet */
    double chance(long hours) {
        return hours >= HOURS ? 0 : chances[(int) Math.max(0, hours)];
    }

    private static DelayCurve elsewhere() {
        double[] chances = new double[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            double yet = 0.25 * Math.pow(0.5, hour / 8.0);
            chances[hour] = yet / (0.75 + yet);
        }
        return new DelayCurve(chances);
    }
}
