package org.sweetline.channels.shop.imports;

/** Where an import stands. */
enum ImportState {
    RUNNING,
    DONE,
    /** The body did not come to its end, or the database went away; what came before is kept. */
    BROKEN_OFF
}
