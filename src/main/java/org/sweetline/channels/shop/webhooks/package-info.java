/** What Shopify and WooCommerce tell of themselves: signed, kept, and then read like any other order. */
@NullMarked
package org.sweetline.channels.shop.webhooks;

import org.jspecify.annotations.NullMarked;
