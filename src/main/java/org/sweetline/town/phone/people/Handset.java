package org.sweetline.town.phone.people;

/** A phone that can ring: somebody's browser, mobile or answering machine. */
public interface Handset {
    /** It rings; whoever sits there decides, now or later. */
    void rings(Ring ring);

    /** Somebody at this phone is through. */
    void connected(Ring ring);

    /** It has stopped ringing, or the talk is over. */
    void over(Ring ring);

    void hears(Ring ring, String words);

    /** What whoever answers does. */
    Script script();

    /** Whether a machine answers. */
    boolean isMachine();

    /** Whether somebody answers whom the network takes for a machine. */
    default boolean soundsLikeMachine() {
        return false;
    }
}
