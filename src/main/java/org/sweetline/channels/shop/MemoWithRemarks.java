package org.sweetline.channels.shop;

import java.util.List;
import org.sweetline.orders.CreditMemoSnapshot;

/**
 * A credit memo, and what stands beside it.
 *
 * @param invoice the shop's key of the invoice by which it went, "" when it went by none
 */
public record MemoWithRemarks(CreditMemoSnapshot memo, String invoice, List<String> remarks) {

    boolean bears(String marker) {
        return remarks.stream().anyMatch(remark -> remark.contains(marker));
    }
}
