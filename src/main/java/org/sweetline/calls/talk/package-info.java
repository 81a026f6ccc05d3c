/** The conversation: hold, transfer, third parties, keys, and supervisors who listen, whisper and join. */
@NullMarked
package org.sweetline.calls.talk;

import org.jspecify.annotations.NullMarked;
