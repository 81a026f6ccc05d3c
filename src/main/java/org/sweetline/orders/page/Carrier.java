package org.sweetline.orders.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sweetline.orders.TrackingSnapshot;

/** Carriers with a page for each tracking number. Shops write a code, a title of their own, or both. */
enum Carrier {
    UPS("https://www.ups.com/track?tracknum=", "ups"),
    USPS("https://tools.usps.com/go/TrackConfirmAction?tLabels=", "usps", "united states postal"),
    FEDEX("https://www.fedex.com/fedextrack/?trknbr=", "fedex", "federal express"),
    DHL("https://www.dhl.com/us-en/home/tracking.html?submit=1&tracking-id=", "dhl"),
    CJ_LOGISTICS("https://trace.cjlogistics.com/next/tracking.html?wblNo=", "cj", "cjlogistics", "대한통운"),
    HANJIN(
            "https://www.hanjin.com/kor/CMS/DeliveryMgr/WaybillResult.do?mCode=MN038&schLang=KR&wblnumText2=",
            "hanjin",
            "한진"),
    LOTTE("https://www.lotteglogis.com/home/reservation/tracking/linkView?InvNo=", "lotte", "롯데"),
    KOREA_POST(
            "https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1=",
            "epost",
            "korea post",
            "koreapost",
            "우체국");

    private final String page;
    private final List<String> names;

    Carrier(String page, String... names) {
        this.page = page;
        this.names = List.of(names);
    }

    /** By the code, else by the title; a number alone proves nothing. */
    static Optional<Carrier> of(TrackingSnapshot track) {
        if (track.number().isBlank()) {
            return Optional.empty();
        }
        return named(track.carrier()).or(() -> named(track.title()));
    }

    String page(String number) {
        return page + URLEncoder.encode(number.replaceAll("\\s", ""), StandardCharsets.UTF_8);
    }

    private static Optional<Carrier> named(String text) {
        String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return Arrays.stream(values())
                .filter(carrier -> carrier.names.stream().anyMatch(name -> says(words, name)))
                .findFirst();
    }

    /** A Latin name must stand as a word: "ups" is no part of "groups". Korean runs on. */
    private static boolean says(String words, String name) {
        boolean latin = name.charAt(0) < 0x80;
        return words.contains(latin ? " " + name + " " : name);
    }
}
