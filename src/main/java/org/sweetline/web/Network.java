package org.sweetline.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From where somebody asks, for whoever counts: with IPv6 each subscriber has a whole network of addresses of their own. */
public final class Network {
    private static final int SUBSCRIBER_BYTES = 8;

    private Network() {}

    /** The first half of an IPv6 address; any other as it is. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length <= SUBSCRIBER_BYTES
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, SUBSCRIBER_BYTES)) + "/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
