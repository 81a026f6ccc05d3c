package org.sweetline.satisfaction.numbers;

/**
 * Promoters (9 and 10) less detractors (0 to 6), between -1 and 1.
 *
 * @param of all answers, with those of 7 and 8
 */
public record PromoterScore(long promoters, long detractors, long of) {

    public double value() {
        return (double) (promoters - detractors) / of;
    }

    public Interval interval() {
        double up = (double) promoters / of;
        double down = (double) detractors / of;
        double variance = up + down - (up - down) * (up - down);
        double half = Share.Z95 * Math.sqrt(variance / of);
        return new Interval(Math.max(-1, value() - half), Math.min(1, value() + half));
    }
}
