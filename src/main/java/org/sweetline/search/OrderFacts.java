package org.sweetline.search;

import java.util.List;

/** By what orders alone are found. Absent text is empty. */
record OrderFacts(String state, List<String> stores, String city, String coupon) {

    static final OrderFacts NONE = new OrderFacts("", List.of(), "", "");

    /** The store as the shop's people know it: Magento names website, group and view, in lines. */
    String store() {
        return stores.isEmpty() ? "" : stores.get(stores.size() - 1);
    }
}
