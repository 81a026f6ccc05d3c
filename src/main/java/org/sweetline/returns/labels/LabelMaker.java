package org.sweetline.returns.labels;

import java.math.BigDecimal;

/** Who makes labels: the store itself, or a carrier by its API. */
public interface LabelMaker {

    /** Such as {@code store}; stands on the label's row. */
    String carrier();

    /**
     * Orders a label. Called outside a transaction, as it may ask the outside; the slip's number is the key by which a
     * repeated call gets the same label.
     */
    MadeLabel make(ParcelSlip slip);

    /** What is printed and stuck on the parcel, with the slip that goes inside; a PDF. */
    byte[] paper(ParcelSlip slip, String tracking);

    /** @param tracking what a scanner reads off it, unique among all labels */
    record MadeLabel(String tracking, BigDecimal cost) {}
}
