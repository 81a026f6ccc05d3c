/** What the integration tests and stories stand on: the built product as a process, the town around it, and an API client. */
@NullMarked
package org.sweetline.testing;

import org.jspecify.annotations.NullMarked;
