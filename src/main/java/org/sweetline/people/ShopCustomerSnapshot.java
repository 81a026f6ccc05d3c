package org.sweetline.people;

import java.time.Instant;
import java.util.List;

/**
 * A customer's account as the shop told it at one time. Absent text is "".
 *
 * @param shop which shop it is from, such as {@code magento}
 * @param externalId the shop's own key
 * @param phones of the account's addresses, as they are written there
 */
public record ShopCustomerSnapshot(
        String shop, String externalId, String email, String name, List<String> phones, Instant updatedAt) {}
