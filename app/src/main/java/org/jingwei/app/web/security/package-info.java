/** Who may enter and do what. */
@NullMarked
package org.jingwei.app.web.security;

import org.jspecify.annotations.NullMarked;
