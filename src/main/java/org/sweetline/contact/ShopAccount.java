package org.sweetline.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** An account of a shop, as {@code magento:1234}: nobody else signs in with it. */
public record ShopAccount(String value) implements ContactPoint {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}:[\\x21-\\x7e]{1,100}");

    /** Empty for a guest, whose id is blank. */
    public static Optional<ShopAccount> of(String shop, String externalId) {
        String value = shop.strip() + ":" + externalId.strip();
        return SHAPE.matcher(value).matches() ? Optional.of(new ShopAccount(value)) : Optional.empty();
    }

    public String shop() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public String kind() {
        return "shop";
    }

    @Override
    public String toString() {
        return value;
    }
}
