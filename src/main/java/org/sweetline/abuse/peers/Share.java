package org.sweetline.abuse.peers;

/** So many of so many; parts of one are possible. */
public record Share(double hits, double cases) {

    public static final Share NOTHING = new Share(0, 0);

    public Share plus(Share other) {
        return new Share(hits + other.hits, cases + other.cases);
    }

    /** Drawn towards what is usual around it, as if as many cases more had gone as usual. */
    public double drawnTo(double usual, double strength) {
        return (Math.max(0, hits) + strength * usual) / (Math.max(0, Math.max(hits, cases)) + strength);
    }

    public Share minus(Share other) {
        return new Share(Math.max(0, hits - other.hits), Math.max(0, cases - other.cases));
    }
}
