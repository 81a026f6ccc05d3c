/** The way of a caller through the desk, document by document: reception, line, conversation, and what is said at the end. */
@NullMarked
package org.sweetline.channels.voice.flow;

import org.jspecify.annotations.NullMarked;
