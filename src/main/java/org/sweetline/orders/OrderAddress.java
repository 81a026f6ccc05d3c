package org.sweetline.orders;

import java.util.List;

/** Where an order goes, or who pays for it. Absent text is "". */
public record OrderAddress(
        String name,
        String company,
        List<String> street,
        String city,
        String region,
        String postcode,
        String country,
        String phone) {

    public static final OrderAddress NONE = new OrderAddress("", "", List.of(), "", "", "", "", "");
}
