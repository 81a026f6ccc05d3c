package org.sweetline.channels.shop;

import java.util.Optional;

/** The shop refused a page of this size; the next question asks for less. */
public class SmallerPages extends ShopTrouble {
    private static final long serialVersionUID = 1L;

    SmallerPages(int size) {
        super(
                "The shop refused the question (400); asking for " + size + " rows at a time from now on",
                400,
                Optional.empty());
    }
}
