/** What we write to customers about their returns, in their language, and the links by which they follow them. */
@NullMarked
package org.sweetline.returns.letters;

import org.jspecify.annotations.NullMarked;
