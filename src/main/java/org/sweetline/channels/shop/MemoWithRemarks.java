package org.sweetline.channels.shop;

import java.util.List;
import org.sweetline.orders.CreditMemoSnapshot;

/** A credit memo, and what stands beside it. */
public record MemoWithRemarks(CreditMemoSnapshot memo, List<String> remarks) {

    boolean bears(String marker) {
        return remarks.stream().anyMatch(remark -> remark.contains(marker));
    }
}
