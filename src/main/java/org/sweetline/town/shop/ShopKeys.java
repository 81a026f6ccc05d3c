package org.sweetline.town.shop;

/** The integration's credentials: the access token as a bearer, or all four for OAuth 1.0a. */
public record ShopKeys(String consumerKey, String consumerSecret, String accessToken, String accessTokenSecret) {
    public static ShopKeys demo() {
        return new ShopKeys(
                "town0consumer0key000000000000000",
                "town0consumer0secret000000000000",
                "town0access0token000000000000000",
                "town0access0token0secret00000000");
    }
}
