package org.sweetline.satisfaction.awards.papers;

/** The colours of our papers. */
enum Ink {
    PAPER(0xFFFBF7),
    ROSE(0xA63A70),
    BLUSH(0xF6E3EC),
    GOLD(0xB78F45),
    PALE_GOLD(0xE6D6B4),
    TEXT(0x2A2622),
    SOFT(0x6B6259),
    LINE(0xE4DACD);

    private static final float FULL = 255;

    private final int code;

    Ink(int code) {
        this.code = code;
    }

    float red() {
        return (code >> 16 & 0xFF) / FULL;
    }

    float green() {
        return (code >> 8 & 0xFF) / FULL;
    }

    float blue() {
        return (code & 0xFF) / FULL;
    }
}
