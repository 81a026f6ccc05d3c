package org.sweetline.calls.figures.staffing;

/** Foretells what a number of agents does with a demand. */
public sealed interface QueueModel permits ErlangC, ErlangA {

    /** {@code within} is the target in seconds. */
    Forecast with(int agents, Demand demand, double within);

    /** Fewer agents than these need not be tried. */
    int least(Demand demand);
}
