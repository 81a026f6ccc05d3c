package org.sweetline.returns.labels;

import java.util.List;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.web.pages.PageLanguage;

/**
 * What a parcel holds and where it comes from.
 *
 * @param sender who sends it, as the order says; "" once that is erased
 */
public record ParcelSlip(
        ReturnNumber number, String order, String sender, String town, PageLanguage language, List<Piece> pieces) {

    /** Some of a line. */
    public record Piece(int quantity, String name, String sku) {}
}
