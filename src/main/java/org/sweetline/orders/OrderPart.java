package org.sweetline.orders;

import java.time.Instant;

/** What a shop tells about an order in a document of its own: a shipment, an invoice, a credit memo. */
public sealed interface OrderPart permits ShipmentSnapshot, InvoiceSnapshot, CreditMemoSnapshot {

    String shop();

    /** The shop's own key of the part. */
    String externalId();

    /** The shop's own key of the order, known to our copy or not yet. */
    String orderId();

    String number();

    Instant createdAt();

    /** The shop's version of the part: an older one never replaces a newer one. */
    Instant updatedAt();
}
