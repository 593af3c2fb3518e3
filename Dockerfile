# The site as one image: nothing is written but to /tmp, and nobody in it is root.
FROM python:3.13-slim@sha256:9662417aace5ae7b8e2609cce472b72a8958e134ba372808abe9cc1a0c0125e6 AS made
WORKDIR /site
RUN python -m venv .venv
COPY requirements.txt ./
RUN .venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt
COPY manage.py ./
COPY bin/gunicorn.conf.py bin/chores bin/
COPY declineapp declineapp
COPY templates templates
COPY static static
# Collecting files needs no secret: it makes some that stay behind.
RUN DATA_DIR=/tmp/unused STATIC_ROOT=/site/collected .venv/bin/python manage.py collectstatic --noinput --verbosity 0 \
    && .venv/bin/python -m compileall -q declineapp

FROM python:3.13-slim@sha256:9662417aace5ae7b8e2609cce472b72a8958e134ba372808abe9cc1a0c0125e6
RUN useradd --system --uid 10001 --no-create-home merci
WORKDIR /site
COPY --from=made /site /site
ENV PATH=/site/.venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    DATA_DIR=/tmp STATIC_ROOT=/site/collected HOST=0.0.0.0 PORT=8000 LOGS=json
USER merci
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
CMD ["python", "-m", "gunicorn", "--config", "bin/gunicorn.conf.py", "declineapp.wsgi"]
