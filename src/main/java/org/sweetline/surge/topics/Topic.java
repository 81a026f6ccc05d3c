package org.sweetline.surge.topics;

import java.util.regex.Pattern;

/** What a contact is about; the first whose words occur, the particular ones before the common ones. */
public enum Topic {
    OUT_OF_STOCK(
            // A back order, and not "my money back. Order 100045"; a restocking fee is one of returns.
            "sold[- ]?out\\b|out of stock|\\bback[- ]?orders?\\b(?! ?(?:#|no\\b|number|\\d))|\\bback[- ]?ordered|restock(?!ing fee)"
                    + "|\\bin stock\\b|\\bstock again|available again|no longer available",
            // 입고 is "coming in" beside when, that or whether, else the wearing of clothes; 재고 is also in 현재 고민, 소재 고급.
            "품절|매진|솔드 ?아웃|재 ?입고"
                    + "|입고 ?(?:는|가|도|를)? ?(?:되|됐|될|된|됩|돼|안 ?[되돼됐]|예정|알림|일정|일자|날짜|시기|문의|소식|계획|여부|지연)"
                    + "|입고(?:일|는|은)? ?(?:언제|미정)|언제 ?(?:쯤|다시)? ?입고(?! ?[가나다싶])"
                    + "|(?=재고)(?<![현소자존부잠]|치수|길이|허리|어깨|가슴|둘레|기장|(?:치수|길이|허리|어깨|가슴|둘레|기장)[를을]? )"
                    + "재고(?!객|민|급| ?해 ?[주달보]|하여)"),
    COUPON(
            "coupon|\\bpromos?\\b|promo(?:tion(?!ed)| ?code)|discount|voucher"
                    // A code is one for the basket, unless the word before it says otherwise.
                    + "|(?=code)(?<!\\b(?:zip|post|postal|area|gate|door|entry|access|building|country|track|tracking|shipment|return|label"
                    + "|item|product|style|colou?r|dress|bar|qr|pin|customs|security|cvv|cvc|verification|confirmation|login|error)[ -])"
                    + "\\bcodes?\\b",
            "쿠폰|(?<!역)할인|프로모션"
                    + "|(?=코드)(?<!(?:바|레|디스|에스|드레스|우편|번호|송장|추적|조회|현관|출입|건물|국가|지역|상품|제품|품목|색상|컬러|반품|교환"
                    + "|보안|인증|확인|로그인|오류|에러|전원|큐알|QR) ?)코드"),
    PAYMENT(
            // Not the person in charge, what is free of charge, or a phone that charges; nor a return that was
            // declined.
            "payment|(?=paid)(?<![\\w-])paid\\b(?! for (?:the )?(?:express|expedited|priority|overnight|fast|rush|\\w+[- ]day|shipping))"
                    + "|(?=charge)(?<!\\bin |\\bfree of |\\bno )\\bcharge[ds]?\\b(?! (?:my|the|your) phone)|\\bcharging (?:me|my card|us)\\b"
                    + "|(?=declin)(?<!(?:return|refund|exchange|request)s? (?:(?:was|is|got|has been) )?)\\bdeclin(?:e[ds]?|ing)\\b"
                    + "(?! (?:my|the|our) (?:return|refund|exchange|request))"
                    + "|credit card\\b|billing(?! address)|checkout|\\bmy card\\b",
            // 이중 is twice only beside what was paid; 환불 입금 is a refund's, and 구입 금액 an amount.
            "결[제재](?! ?(?:를|건|한 ?거)? ?취소)|(?=청구)(?<!(?:환불|보상|반품)(?:을|금)? ?)청구|카드 ?승인"
                    + "|(?=입금)(?<![구수가매]|환불.{0,12})입금|이중 ?(?:출금|승인|인출|납부)"),
    CANCEL("(?=cancel)(?<!noise[- ])cancel", "취소"),
    ADDRESS(
            // Not to address a problem, nor an address of mail or the web; "moved" only of people.
            "(?=address)(?<!(?:e-?mail|web|ip) )\\baddress(?:es)?\\b(?! (?:this|that|these|it|my (?:concern|complaint|issue|problem|question)s?"
                    + "|the (?:issue|problem|matter|concern|delay)))|apartment"
                    + "|(?:zip|post|postal|gate|door|entry|building)[ -]?codes?\\b"
                    + "|\\b(?:I|we|I['’]ve|we['’]ve)(?: (?:have|had|just|recently|already|since))* moved\\b(?! (?:by|on)\\b)"
                    + "|\\b(?:I['’]?m|we['’]?re|I am|we are) moving\\b",
            // 배송 지연 is a delay; 이사 a removal, and not 이 사이즈, 이 사진, 이 사람.
            "(?=주소)(?<!(?:메일|사이트|링크|홈페이지|인터넷|웹) ?)주소|배송지(?!연|체)|우편 ?(?:번호|코드)|(?:현관|출입) ?(?:비밀 ?번호|비번|코드)"
                    + "|(?<![가-힣])이사(?:를|도)? ?(?:했|하[는게여려면]|해[서요야]|합|한|할|갔|가[서게는면려요]|간|갈|갑|왔|와서|온|예정|준비|중(?!에)|때문|날)"),
    RETURN(
            // Not a call that is returned, a customer who returns, an exchange of mails, a broken link or heart.
            "\\breturn(?:s|ed|ing|able)?\\b(?!(?: (?:my|the|a|our|any|your))? (?:call|message|e-?mail|text)s?\\b| customer"
                    + "| to (?:your|the|this) (?:shop|store|site)| of the day)"
                    + "|refund|(?=exchang)(?<!e-?mail )\\bexchang(?:e[ds]?|ing)\\b(?! (?:rate|e-?mails|messages|words))|send (?:it|them|this) back"
                    + "|\\bdamaged|(?=broken)(?<!\\b(?:link|page|site|website|app|button)\\b.{0,25} (?:is|was|seems|looks) )\\bbroken\\b"
                    + "(?! (?:link|page|site|website|button|heart))|wrong (?:item|size|colou?r)",
            "반품|환불|교환(?!학생)|파손|불량|잘못 ?(?:온|왔|배송|보내|보냈)"),
    ORDER_STATUS(
            // Not where to buy it, how long the sleeves are, track pants, new arrivals, or when a sale begins.
            "where(?! (?:can|do|could|should) (?:I|we) (?:order|buy|purchase)).{0,30}(?:order|package|parcel|\\bit\\b)|\\bstatus\\b"
                    + "|(?<!sound)\\btrack(?!suit| ?(?:pants|jacket|suit|top|bottoms)s?\\b)|deliver|shipp|\\bshipments?\\b|\\b(?:when|did|will)\\b.{0,20}\\bship\\b"
                    + "|(?<!new )\\barriv|when will(?! (?:the |your |you )?(?:sale|store|shop|new|open|close))"
                    + "|how long(?: until| before| ?\\?|.{0,40}\\b(?:take|taking|takes|wait|arrive|deliver|ship|get (?:here|to me|my|it))\\b)"
                    + "|on its way",
            "배송|언제(?!나(?! ?(?:오|와|옵|올|왔|도착|받))|든)|도착|송장|운송장|출고|발송"),
    OTHER("(?!)", "(?!)");

    /** Before a look back stands a look at what it is about: it is dear, and nearly every letter needs none. */
    private final Pattern words;

    Topic(String english, String korean) {
        this.words = Pattern.compile(english + "|" + korean, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
