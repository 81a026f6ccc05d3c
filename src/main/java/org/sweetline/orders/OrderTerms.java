package org.sweetline.orders;

/**
 * How an order was placed.
 *
 * @param storeId the shop's key of the store view
 * @param paymentMethod the name of the way, never anything of the card or account
 * @param shippingMethod as the customer saw it
 * @param virtual nothing of it is sent
 * @param shopCustomerId the shop's key of the customer's account, "" for a guest or when the account is gone
 * @param editedFrom the number of the order that this one replaces
 * @param editedTo the number of the order that replaces this one
 */
public record OrderTerms(
        String storeId,
        String coupon,
        String paymentMethod,
        String shippingMethod,
        boolean guest,
        boolean virtual,
        String shopCustomerId,
        String editedFrom,
        String editedTo) {

    public static final OrderTerms UNTOLD = new OrderTerms("", "", "", "", false, false, "", "", "");
}
