/** What people without an account open by a link of their own: a question that we ask them, and a certificate. */
@NullMarked
package org.sweetline.channels.outside;

import org.jspecify.annotations.NullMarked;
