/** Rules over the past: what they would have said of each return, beside those in force. */
@NullMarked
package org.sweetline.abuse.lab.replay;

import org.jspecify.annotations.NullMarked;
