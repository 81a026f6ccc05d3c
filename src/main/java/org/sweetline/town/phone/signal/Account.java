package org.sweetline.town.phone.signal;

/** The product's account with the phone network. */
public record Account(String sid, String authToken, String keySid, String keySecret, String appSid, String number) {
    public static final String API_VERSION = "2010-04-01";

    /** Always the same, so that a restarted demo knows its own calls again. */
    public static Account demo() {
        return new Account(
                "AC" + "5eed70a25eed70a25eed70a25eed70a2",
                "7071c0de7071c0de7071c0de7071c0de",
                "SK" + "a11ce000a11ce000a11ce000a11ce000",
                "loopback-demo-secret-of-32-bytes-or-more",
                "AP" + "70a270a270a270a270a270a270a270a2",
                "+14155550100");
    }
}
