package org.jingwei.app.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, which says why; the sentence waits in the session and is shown once. */
final class LoginFailed implements AuthenticationFailureHandler {

    static final String SENTENCE = "login.sentence";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException {
        request.getSession().setAttribute(SENTENCE, String.valueOf(trouble.getMessage()));
        response.sendRedirect(request.getContextPath() + "/login");
    }
}
