package org.sweetline.channels.voice.flow;

/** A wait as it is told: rounded up, because a caller forgives a shorter one. */
enum WaitBand {
    UNDER_TWO(2),
    FIVE(5),
    TEN(10),
    FIFTEEN(15),
    TWENTY(20),
    THIRTY(30),
    LONGER(Integer.MAX_VALUE / 60);

    private final int minutes;

    WaitBand(int minutes) {
        this.minutes = minutes;
    }

    int minutes() {
        return minutes;
    }

    static WaitBand of(long seconds) {
        for (WaitBand band : values()) {
            if (seconds <= band.minutes * 60L) {
                return band;
            }
        }
        return LONGER;
    }
}
