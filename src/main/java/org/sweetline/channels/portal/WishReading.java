package org.sweetline.channels.portal;

import java.util.List;

/** Reads the wishes of the order's form, as far as they are written. */
final class WishReading {

    private static final int MOST = 50;

    private WishReading() {}

    static List<Draft.Wish> of(PostedForm form) {
        return form.keys("line.").stream()
                .map(place -> wish(form, place))
                .filter(wish -> wish.quantity() > 0)
                .toList();
    }

    private static Draft.Wish wish(PostedForm form, String place) {
        return new Draft.Wish(
                form.text("line." + place),
                quantity(form.text("quantity." + place)),
                form.text("reason." + place),
                form.text("note." + place),
                form.text("wanted." + place),
                form.text("instead." + place));
    }

    private static int quantity(String said) {
        return said.matches("[0-9]{1,2}") ? Math.min(MOST, Integer.parseInt(said)) : 0;
    }
}
