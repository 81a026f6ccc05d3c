package org.sweetline.surge.topics;

import java.util.regex.Pattern;

/** What a contact is about; the first whose words occur, the particular ones before the common ones. */
public enum Topic {
    OUT_OF_STOCK("sold.?out|out of stock|back.?order|restock|in stock|stock again|품절|재입고|입고|재고"),
    COUPON("coupon|promo|discount|voucher|쿠폰|할인|프로모션"
            // A code is one for the basket, unless the word before it says otherwise.
            + "|(?<!\\b(?:zip|post|postal|area|gate|door|entry|access|building|country|track|tracking|shipment|return|label"
            + "|item|product|style|colou?r|dress|bar|qr|security|cvv|cvc|verification|confirmation|login|error)[ -])"
            + "\\bcodes?\\b"
            + "|(?<!(?:바|레|디스|에스|드레스|우편|번호|송장|추적|조회|현관|출입|건물|국가|지역|상품|제품|품목|색상|컬러|반품|교환"
            + "|보안|인증|확인|로그인|오류|에러|전원|큐알|QR) ?)코드"),
    PAYMENT("payment|\\bpaid\\b|charge|declin|credit card\\b|billing|checkout|my card\\b|결제|청구|카드 ?승인|입금|이중"),
    CANCEL("cancel|취소"),
    ADDRESS("address|apartment|(?:zip|post|postal|gate|door|entry|building)[ -]?codes?\\b|\\bmoved\\b"
            + "|주소|배송지|우편 ?(?:번호|코드)|(?:현관|출입) ?(?:비밀 ?번호|비번|코드)|이사"),
    RETURN("\\breturn|refund|exchange|send (?:it|them|this) back|damaged|broken|wrong (?:item|size|colou?r)"
            + "|반품|환불|교환|파손|불량|잘못 (?:온|왔|배송)"),
    ORDER_STATUS(
            "where.{0,30}(?:order|package|parcel|it\\b)|status|track|deliver|shipp|arriv|when will|how long|on its way"
                    + "|배송|언제|도착|송장|운송장|출고|발송"),
    OTHER("");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @param text in English or Korean, of a mail, a text, or what a call was noted as */
    public static Topic of(String text) {
        for (Topic topic : values()) {
            if (topic.words.matcher(text).find()) {
                return topic;
            }
        }
        return OTHER;
    }
}
