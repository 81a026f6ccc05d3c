package org.sweetline.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Order numbers are written with and without leading zeros, in texts too. */
final class LeadingZeroFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LeadingZeroFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 1 && term.charAt(0) == '0' && isNumber()) {
            stripZeros();
        }
        return true;
    }

    private boolean isNumber() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) < '0' || term.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private void stripZeros() {
        int zeros = 0;
        while (zeros < term.length() - 1 && term.charAt(zeros) == '0') {
            zeros++;
        }
        term.copyBuffer(term.buffer(), zeros, term.length() - zeros);
    }
}
